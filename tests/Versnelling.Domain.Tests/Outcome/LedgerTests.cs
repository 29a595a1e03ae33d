using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Regions;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

public class LedgerTests
{
    private static readonly Region Region = Flevoland.Region;

    [Fact]
    public void Without_contact_only_the_mail_counts() => Assert.Equal("Mail.request", Assert.Single(LedgerFacts.Of(Fresh, Region)).Code);

    [Fact]
    public void A_fact_whose_month_changes_is_taken_out_of_the_old_one()
    {
        var november = Fresh.After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), Monday);
        var december = november with { Interventions = [new Registered("Maatwerk", At(10))] };

        Assert.Equal(
            [new Effect.Uncount("2026-11", "RET-7K3F-9QDX.Maatwerk"), new Effect.Count(LedgerFacts.Of(december, Region).Single(e => e.Code == "Maatwerk"))],
            LedgerDiff.Between(november, december, Region));
    }

    [Fact]
    public void Whatever_people_register_the_ledger_is_what_the_case_says() =>
        Prop.ForAll(Gen.ListOf(Moves).ToArbitrary(), Gen.Elements("Urk", null).ToArbitrary(), (moves, gemeente) =>
        {
            var @case = Fresh with { Gemeente = gemeente };
            var ledger = LedgerFacts.Of(@case, Region).ToDictionary(e => (e.Month, e.Row));
            var now = Monday;
            foreach (var (command, hours) in moves)
            {
                now += Duration.FromHours(hours);
                if (@case.Decided(command, now) is not Decision.Change change)
                    continue;
                foreach (var effect in change.Effects)
                    Apply(effect, ledger);
                @case = change.Case;
            }

            return ledger.Values.ToHashSet().SetEquals(LedgerFacts.Of(@case, Region));
        }).QuickCheckThrowOnFailure();

    private static Gen<(OutcomeCommand Command, int Hours)> Moves =>
        Gen.OneOf(Registrations, Gemeenten, TakeOvers).Zip(Gen.Choose(0, 24 * 20));

    private static Gen<OutcomeCommand> Registrations =>
        from person in People
        from contact in Gen.Elements<ContactKind?>(ContactKind.Phone, ContactKind.Mail, null)
        from interventions in Gen.SubListOf(Region.Interventions.Select(r => r.Code).Append("Toverstok"))
        from result in Gen.Elements<string?>([null, .. Region.Results.Select(r => r.Code)])
        from withdrawn in Gen.SubListOf(Region.Interventions.Select(r => r.Code))
        from seen in Gen.Elements<string?>([null, .. Region.Results.Select(r => r.Code)])
        from children in Gen.Elements<int?>(null, 0, 1, 3)
        from seenChildren in Gen.Elements(1, 3)
        select (OutcomeCommand)Registers(person, contact, [.. interventions], result, children, [.. withdrawn], seen, seenChildren);

    private static Gen<OutcomeCommand> Gemeenten =>
        from person in People
        from gemeente in Gen.Elements("Urk", "Dronten", "Ermelo")
        from seen in Gen.Elements<string?>("Urk", "Dronten", null)
        from moved in Gen.Elements(true, false)
        select moved ? new OutcomeCommand.Move(person, gemeente) : (OutcomeCommand)new OutcomeCommand.Correct(person) { Gemeente = new Change<string?>(seen, gemeente) };

    private static Gen<OutcomeCommand> TakeOvers => People.Select(p => (OutcomeCommand)new OutcomeCommand.TakeOver(p));

    private static Gen<string> People => Gen.Elements("lieke", "daan");

    /// <summary>Carries an effect out, and fails on one that does nothing: the difference must be exact.</summary>
    private static void Apply(Effect effect, Dictionary<(string Month, string Row), LedgerEntry> ledger)
    {
        switch (effect)
        {
            case Effect.Count count:
                var place = (count.Entry.Month, count.Entry.Row);
                Assert.NotEqual(count.Entry, ledger.GetValueOrDefault(place));
                ledger[place] = count.Entry;
                break;
            case Effect.Uncount uncount:
                Assert.True(ledger.Remove((uncount.Month, uncount.Row)));
                break;
        }
    }
}
