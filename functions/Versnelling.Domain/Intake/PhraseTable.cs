using System.Collections.Frozen;

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
    private const int PrefixKey = WordHash.BeginningLength;
    private static readonly List<PhraseHit> Nothing = [];
    private static int _count;

    private readonly FrozenDictionary<string, Phrase[]> _byWord;
    private readonly FrozenDictionary<string, Phrase[]> _byPrefix;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly Phrase[] _byAnything;
    private readonly WordFilter _words;
    private readonly WordFilter _beginnings;

    private PhraseTable(List<Phrase> phrases)
    {
        Number = Interlocked.Increment(ref _count) - 1;
        Rules = [.. phrases.Select(p => p.Rule).Distinct()];
        var keyed = phrases.SelectMany(p => p.First.Words.Select(w => (Word: w, Phrase: p))).ToList();
        _byWord = Group(keyed.Where(k => !k.Word.Contains('*', StringComparison.Ordinal) && k.Word != "#"), w => w);
        _byPrefix = Group(keyed.Where(k => k.Word.EndsWith('*') && k.Word[0] != '*'), w => w[..PrefixKey]);
        _prefixes = _byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();
        _byAnything = [.. keyed.Where(k => k.Word[0] == '*' || k.Word == "#").Select(k => k.Phrase).Distinct()];
        _words = new WordFilter(_byWord.Keys);
        _beginnings = new WordFilter(_byPrefix.Keys);
    }

    /// <summary>How many tables there are so far.</summary>
    public static int Count => Volatile.Read(ref _count);

    /// <summary>This table's place among all, from 0 on.</summary>
    public int Number { get; }

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
    public List<PhraseHit> Find(Words words) => words.Once(this);

    /// <summary>Looks for them; <see cref="Find"/> remembers what was found.</summary>
    public List<PhraseHit> Search(Words words)
    {
        List<PhraseHit>? hits = null;
        for (var i = 0; i < words.Count; i++)
        {
            ref readonly var word = ref words[i];
            if (_words.MayHave(word.Hash) && _byWord.TryGetValue(word.Text, out var exact))
                Try(exact, words, i, ref hits);
            if (_beginnings.MayHave(word.Beginning) && word.Text.Length >= PrefixKey && _prefixes.TryGetValue(word.Text.AsSpan(0, PrefixKey), out var begun))
                Try(begun, words, i, ref hits);
            if (_byAnything.Length > 0)
                Try(_byAnything, words, i, ref hits);
        }

        return hits ?? Nothing;
    }

    private static void Try(Phrase[] phrases, Words words, int at, ref List<PhraseHit>? hits)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Match(words, at) is { } last)
                (hits ??= []).Add(new PhraseHit(phrase.Rule, at, last));
        }
    }

    private static FrozenDictionary<string, Phrase[]> Group(IEnumerable<(string Word, Phrase Phrase)> keyed, Func<string, string> key) =>
        keyed.GroupBy(k => key(k.Word), k => k.Phrase).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
}
