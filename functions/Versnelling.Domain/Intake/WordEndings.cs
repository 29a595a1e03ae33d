namespace Versnelling.Domain.Intake;

/// <summary>Endings by which words are known ("pubermeisje", "crisisplek"), by their last two letters: of many endings one or two are compared.</summary>
internal sealed class WordEndings
{
    private const int Slots = 256;
    private readonly string[][] _byLast;

    /// <exception cref="ArgumentException">One has fewer than two letters.</exception>
    public WordEndings(params string[] endings)
    {
        if (Array.Exists(endings, e => e.Length < 2))
            throw new ArgumentException("An ending has two letters or more.", nameof(endings));
        _byLast = [.. Enumerable.Range(0, Slots).Select(slot => Array.FindAll(endings, e => Slot(e) == slot))];
    }

    public bool End(string word)
    {
        if (word.Length < 2)
            return false;
        foreach (var ending in _byLast[Slot(word)])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int Slot(string word) => ((word[^1] * 31) + word[^2]) % Slots;
}
