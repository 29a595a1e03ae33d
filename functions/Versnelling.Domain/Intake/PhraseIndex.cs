namespace Versnelling.Domain.Intake;

/// <summary>
/// The phrases of all tables by the word that they begin with, so that a passage is gone through once for all tables and costs
/// one look-up a word. A phrase is tried only where a word that it needs stands ahead.
/// </summary>
internal sealed class PhraseIndex
{
    private const int OnStack = 512;
    private const int PrefixKey = WordHash.BeginningLength;
    private static readonly Lock Making = new();
    private static readonly List<PhraseTable> Tables = [];
    private static volatile PhraseIndex _current = new([]);
    private static volatile int _count;

    private readonly int _tables;
    private readonly WordTable<Candidate[]> _byWord;
    private readonly WordTable<Candidate[]> _byPrefix;
    private readonly Candidate[] _byAnything;

    private PhraseIndex(IReadOnlyList<PhraseTable> tables)
    {
        _tables = tables.Count == 0 ? 0 : tables.Max(t => t.Number) + 1;
        var keyed = tables.SelectMany(t => t.Phrases.SelectMany(p => p.First.Words.Select(w => (Word: w, Candidate: new Candidate(p, t.Number))))).ToList();
        _byWord = Group(keyed.Where(k => !k.Word.Contains('*', StringComparison.Ordinal) && k.Word != "#"), w => w);
        _byPrefix = Group(keyed.Where(k => k.Word.EndsWith('*') && k.Word[0] != '*'), w => w[..PrefixKey]);
        _byAnything = [.. keyed.Where(k => k.Word[0] == '*' || k.Word == "#").Select(k => k.Candidate).DistinctBy(c => c.Phrase, ReferenceEqualityComparer.Instance)];
    }

    /// <summary>Registers a table and tells its number.</summary>
    public static int Add(PhraseTable table)
    {
        lock (Making)
        {
            Tables.Add(table);
            _count = Tables.Count;
            return Tables.Count - 1;
        }
    }

    /// <summary>All phrases in the words by their table's number; null for a table that has none there.</summary>
    public static List<PhraseHit>?[] Search(Words words)
    {
        var current = _current;
        // A table is made when its rule is first used, so this happens at the first mails only.
        if (current._tables != _count)
        {
            lock (Making)
                _current = current = new PhraseIndex([.. Tables]);
        }

        return current.In(words);
    }

    /// <summary>The phrases of a table that was made after the words were gone through.</summary>
    public static List<PhraseHit>? Search(Words words, PhraseTable table) => new PhraseIndex([table]).In(words)[table.Number];

    private List<PhraseHit>?[] In(Words words)
    {
        var hits = new List<PhraseHit>?[_tables];
        Span<WordMarks> ahead = stackalloc WordMarks[PhraseNeed.MostReach + 1];
        var marks = words.Count <= OnStack ? stackalloc WordMarks[words.Count] : new WordMarks[words.Count];
        for (var i = 0; i < words.Count; i++)
            marks[i] = WordMarks.Of(words[i]);
        for (var i = 0; i < words.Count; i++)
        {
            ref readonly var word = ref words[i];
            var exact = _byWord.Get(word.Hash, word.Text, []);
            var begun = word.Text.Length >= PrefixKey ? _byPrefix.Get(word.Beginning, word.Text.AsSpan(0, PrefixKey), []) : [];
            if (exact.Length + begun.Length + _byAnything.Length == 0)
                continue;
            MarkAhead(words, i, marks, ahead);
            Try(exact, words, i, 1, ahead, hits);
            Try(begun, words, i, 0, ahead, hits);
            Try(_byAnything, words, i, 0, ahead, hits);
        }

        return hits;
    }

    // At each place the marks of so many words after this one in its sentence; the first place meets everything.
    private static void MarkAhead(Words words, int at, ReadOnlySpan<WordMarks> marks, Span<WordMarks> ahead)
    {
        ahead[0] = WordMarks.Any;
        var union = default(WordMarks);
        var sentence = words[at].Sentence;
        var reach = 1;
        for (; reach < ahead.Length && at + reach < marks.Length && words[at + reach].Sentence == sentence; reach++)
            ahead[reach] = union |= marks[at + reach];
        ahead[reach..].Fill(union);
    }

    // Of the phrase so many steps are known to fit: the table has the first one's word as it stands.
    private static void Try(Candidate[] candidates, Words words, int at, int known, ReadOnlySpan<WordMarks> ahead, List<PhraseHit>?[] hits)
    {
        foreach (ref readonly var candidate in candidates.AsSpan())
        {
            if (!candidate.Next.IsMet(ahead))
                continue;
            var phrase = candidate.Phrase;
            if (phrase.Later.IsMet(ahead) && phrase.Match(words, at, known) is { } last)
                (hits[candidate.Table] ??= []).Add(new PhraseHit(phrase.Rule, at, last));
        }
    }

    private static WordTable<Candidate[]> Group(IEnumerable<(string Word, Candidate Candidate)> keyed, Func<string, string> key) =>
        new([.. keyed.GroupBy(k => key(k.Word), k => k.Candidate).Select(g => KeyValuePair.Create(g.Key, g.DistinctBy(c => c.Phrase, ReferenceEqualityComparer.Instance).ToArray()))]);

    // Side by side in memory: most are told not to be there without a look at the phrase itself.
    private readonly struct Candidate(Phrase phrase, int table)
    {
        public readonly PhraseNeed Next = phrase.Next;
        public readonly Phrase Phrase = phrase;
        public readonly int Table = table;
    }
}
