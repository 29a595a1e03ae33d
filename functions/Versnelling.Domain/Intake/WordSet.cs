using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>A set of words, written with blanks between them, which tells of a word in a passage without a look-up that it isn't there.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
    private readonly WordFilter _filter;

    public WordSet(string words) => (_words, _filter) = (words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), new WordFilter([.. words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)]));

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(in Word word) => _filter.MayHave(word.Hash) && _words.Contains(word.Text);
}
