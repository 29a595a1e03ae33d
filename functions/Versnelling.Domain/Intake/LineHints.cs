using System.Buffers;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Whether a line holds one of some words. Of each word the four letters that Dutch uses least tell nearly every line at once that
/// it holds none, which costs a tenth of looking for the words themselves.
/// </summary>
internal sealed class LineHints
{
    private const int Letters = 4;
    private const int KeyBits = 16;
    private const byte Other = 0xFF;

    // The letters of Dutch, the most usual first; whatever is not among them is seldom.
    private const string ByUse = " enatirodslghvkmubpwjzcf";

    private readonly SearchValues<string> _words;
    private readonly ulong[] _keys = new ulong[(1 << KeyBits) / 64];

    public LineHints(params ReadOnlySpan<string> words)
    {
        _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        foreach (var word in words)
        {
            if (word.Length >= Letters)
            {
                Add(Pack(word.AsSpan(Rarest(word), Letters)));
                continue;
            }

            // A shorter word is found with whatever stands before it.
            for (var before = 0; before <= Other; before++)
                Add(((uint)before << (8 * word.Length)) | Pack(word));
        }
    }

    public bool StandIn(ReadOnlySpan<char> line)
    {
        uint window = 0;
        foreach (var c in line)
        {
            window = (window << 8) | Fold(c);
            var key = Key(window);
            if (((_keys[key / 64] >> (int)(key % 64)) & 1) != 0)
                return line.ContainsAny(_words);
        }

        return false;
    }

    private void Add(uint window)
    {
        var key = Key(window);
        _keys[key / 64] |= 1UL << (int)(key % 64);
    }

    private static int Rarest(string word)
    {
        var (best, rarest) = (0, -1);
        for (var i = 0; i + Letters <= word.Length; i++)
        {
            var rarity = 0;
            foreach (var c in word.AsSpan(i, Letters))
                rarity += ByUse.IndexOf(c, StringComparison.Ordinal) is >= 0 and var use ? use : ByUse.Length;
            if (rarity > rarest)
                (best, rarest) = (i, rarity);
        }

        return best;
    }

    private static uint Pack(ReadOnlySpan<char> letters)
    {
        uint window = 0;
        foreach (var c in letters)
            window = (window << 8) | Fold(c);
        return window;
    }

    private static uint Fold(char c) => c is >= 'A' and <= 'Z' ? (uint)(c | 0x20) : c < 0x80 ? c : Other;

    private static uint Key(uint window) => (window * 0x9E3779B1) >> (32 - KeyBits);
}
