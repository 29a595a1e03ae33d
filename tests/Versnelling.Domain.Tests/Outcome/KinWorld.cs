using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

/// <summary>Some cases, their ledger, and what they still have to tell each other.</summary>
internal sealed class KinWorld
{
    private readonly Dictionary<CaseNumber, Case> _cases = [];
    private readonly List<(CaseNumber Other, CaseNumber Teller, KinMessage Message)> _waiting = [];
    private Instant _now = Monday + Duration.FromHours(1);

    public KinWorld(params CaseNumber[] numbers)
    {
        foreach (var (index, number) in numbers.Index())
            Keep(Fresh with { Number = number, Key = $"{index:D2}", ReceivedAt = Monday + Duration.FromMinutes(index) }, [.. LedgerFacts.Of(Fresh with { Number = number, Key = $"{index:D2}", ReceivedAt = Monday + Duration.FromMinutes(index) }, Flevoland.Region).Select(e => new Effect.Count(e))]);
    }

    /// <summary>Which message arrives next, and whether it arrives again; without it they arrive in order, once.</summary>
    public Random? Chance { get; init; }

    public Dictionary<(string Month, string Row), LedgerEntry> Ledger { get; } = [];

    public IEnumerable<Case> Cases => _cases.Values;

    public IReadOnlyList<LedgerEntry> Facts =>
        [.. _cases.Values.SelectMany(c => LedgerFacts.Of(c, Flevoland.Region)).OrderBy(e => e.Month).ThenBy(e => e.Row, StringComparer.Ordinal)];

    public Case this[CaseNumber number] => _cases[number];

    public void Do(CaseNumber number, OutcomeCommand command)
    {
        _now += Duration.FromHours(7);
        Take(_cases[number].Decided(command, _now));
    }

    /// <summary>As the pages do it: the later case follows the earlier one.</summary>
    public void Link(CaseNumber number, CaseNumber other)
    {
        var (one, two) = (First(number), First(other));
        if (one.Number == two.Number)
            return;
        var (first, later) = one.ReceivedAt < two.ReceivedAt || (one.ReceivedAt == two.ReceivedAt && string.CompareOrdinal(one.Number.Value, two.Number.Value) < 0) ? (one, two) : (two, one);
        Do(later.Number, new OutcomeCommand.LinkChild("lieke", first));
    }

    public void Merge(CaseNumber number, CaseNumber into) => Do(number, new OutcomeCommand.Merge("lieke", _cases[into]));

    public void DeliverOne()
    {
        if (_waiting.Count == 0)
            return;
        var index = Chance?.Next(_waiting.Count) ?? 0;
        var (other, teller, message) = _waiting[index];
        if (Chance?.Next(3) != 0)
            _waiting.RemoveAt(index);
        if (message is KinMessage.SplitOff && !_cases.ContainsKey(other))
        {
            var ordinal = _cases[teller].SplitOff.TakeWhile(s => s.Number != other).Count() + 1;
            Take(KinMessages.SplitFrom(_cases[teller], Identity.OfSplit(teller, ordinal), _now, Flevoland.Region)!);
        }
        else if (_cases.TryGetValue(other, out var receiver))
        {
            Take(KinMessages.Receive(receiver, _cases[teller], message, _now, Flevoland.Region));
        }
    }

    public void DeliverAll()
    {
        for (var count = 0; _waiting.Count > 0; count++)
        {
            Assert.True(count < 10_000, "The cases never stop telling each other things.");
            DeliverOne();
        }
    }

    private Case First(CaseNumber number) => _cases[number].SameChildAs is { } first ? First(first) : _cases[number];

    private void Take(Decision decision)
    {
        if (decision is Decision.Change change)
            Keep(change.Case, change.Effects);
    }

    private void Keep(Case @case, IReadOnlyList<Effect> effects)
    {
        _cases[@case.Number] = @case;
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.Count count: Ledger[(count.Entry.Month, count.Entry.Row)] = count.Entry; break;
                case Effect.Uncount uncount: Ledger.Remove((uncount.Month, uncount.Row)); break;
                case Effect.Tell(var other, var message): _waiting.Add((other, @case.Number, message)); break;
            }
        }
    }
}
