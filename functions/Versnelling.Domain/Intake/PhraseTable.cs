namespace Versnelling.Domain.Intake;

/// <summary>A phrase found: which rule's, from which word to which.</summary>
internal readonly record struct PhraseHit(string Rule, int First, int Last);

/// <summary>
/// Phrases by rule, written as text: one rule a line, <c>rule.id: phrase; phrase</c>. In a phrase <c>a|b</c> means
/// either word, <c>woon*</c> a beginning, <c>*plaatsing</c> an ending, <c>(een)</c> a word that may lack, <c>#</c> a number,
/// <c>~</c> up to three words and <c>~~</c> up to six. A phrase stays within a sentence.
/// </summary>
internal sealed class PhraseTable
{
    private PhraseTable(List<Phrase> phrases)
    {
        Phrases = phrases;
        Rules = [.. phrases.Select(p => p.Rule).Distinct()];
        Number = PhraseIndex.Add(this);
    }

    /// <summary>This table's place among all, from 0 on.</summary>
    public int Number { get; }

    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>The rules that have phrases here.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A line has no rule, or a phrase begins with a gap.</exception>
    public static PhraseTable Parse(string table)
    {
        var phrases = new List<Phrase>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
                throw new FormatException($"'{line}' has no rule before a colon.");
            foreach (var phrase in line[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                phrases.Add(Phrase.Parse(line[..colon], phrase));
        }

        return new PhraseTable(phrases);
    }

    /// <summary>Every phrase that stands somewhere in the words; of one beginning each rule's first.</summary>
    public List<PhraseHit> Find(Words words) => words.Found(this);
}
