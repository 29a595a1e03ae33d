using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>How much speaks for each kind of automatic mail, and what speaks most for it.</summary>
internal sealed class AutomaticScore
{
    private readonly Dictionary<Disposition, (int Total, int Words, int Strongest, Evidence Evidence)> _kinds = [];
    private readonly HashSet<(Disposition, string)> _counted = [];

    /// <summary>The kind for which most speaks; what its words say settles a draw between headers.</summary>
    public (Disposition Disposition, int Weight, Evidence Evidence)? Winner
    {
        get
        {
            if (_kinds.Count == 0)
                return null;
            var (kind, found) = _kinds.OrderByDescending(k => k.Value.Total).ThenByDescending(k => k.Value.Words).First();
            return (kind, found.Total, found.Evidence);
        }
    }

    /// <summary>Whether words of this kind were found.</summary>
    public int WordsFor(Disposition kind) => _kinds.TryGetValue(kind, out var found) ? found.Words : 0;

    /// <summary>Whether more than words speak: a machine says itself what it is.</summary>
    public bool IsDefinite { get; private set; }

    public void Header(Disposition kind, int weight, Evidence? evidence, bool isDefinite = false)
    {
        if (evidence is null)
            return;
        IsDefinite |= isDefinite;
        Add(kind, weight, 0, evidence);
    }

    /// <summary>Counts the words of a passage: the same words twice say no more than once.</summary>
    public void Read(Passage passage)
    {
        foreach (var table in (PhraseTable[])[AutomaticPhrases.Table, BulkPhrases.Table])
        {
            var reached = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var hit in table.Find(passage.Words))
            {
                var sign = AutomaticWords.Signs[hit.Rule];
                IsDefinite |= hit.Rule == "digest";
                // Of phrases that overlap one counts, and the same words twice say no more than once.
                if (reached.GetValueOrDefault(hit.Rule, -1) >= hit.First)
                    continue;
                reached[hit.Rule] = hit.Last;
                if (_counted.Add((sign.For, passage.Words[hit.First].Text + hit.Rule)))
                    Add(sign.For, sign.Weight, sign.Weight, passage.Evidence("disposition", sign.Rule, hit.First, hit.Last));
            }
        }
    }

    private void Add(Disposition kind, int weight, int words, Evidence evidence)
    {
        var known = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (known.Total + weight, known.Words + words, Math.Max(known.Strongest, weight), weight > known.Strongest ? evidence : known.Evidence);
    }
}
