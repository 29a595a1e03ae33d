namespace Versnelling.Domain.Intake;

/// <summary>
/// A hash by which a table tells without a look-up that it doesn't have a word, which is so for nearly all of them. Not for
/// dictionaries: anybody can make words that meet.
/// </summary>
internal static class WordHash
{
    /// <summary>How many letters count as the beginning of a word.</summary>
    public const int BeginningLength = 3;

    // FNV-1a over characters: as good as any on words, and the cheapest.
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word) => Of(word, out _);

    /// <summary>The hash of a word, and on the way that of its beginning; 0 when it has fewer letters.</summary>
    public static uint Of(ReadOnlySpan<char> word, out uint beginning)
    {
        var hash = Basis;
        beginning = 0;
        for (var i = 0; i < word.Length; i++)
        {
            hash = (hash ^ word[i]) * Prime;
            if (i == BeginningLength - 1)
                beginning = Spread(hash);
        }

        return Spread(hash);
    }

    private static uint Spread(uint hash) => hash ^ (hash >> 15);
}
