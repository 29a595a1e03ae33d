using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>A part of a mail, cut into words when a rule first asks for them.</summary>
internal sealed class Passage(string place, string text)
{
    private Words? _words;
    private List<AgeMention>? _ages;

    /// <summary>As <see cref="Evidence.Place"/>.</summary>
    public string Place { get; } = place;

    public string Text { get; } = text;

    public Words Words => _words ??= Words.Of(Text);

    /// <summary>The ages told of here; a mail has one day, so they are looked for once.</summary>
    public List<AgeMention> Ages(LocalDate today) => _ages ??= AgeMention.Find(Words, today);

    /// <summary>What a rule found here.</summary>
    public Evidence Evidence(string field, string rule, int first, int last) => new(field, rule, Words.Slice(first, last), Place);

    public Evidence Evidence(string field, PhraseHit hit) => Evidence(field, hit.Rule, hit.First, hit.Last);
}
