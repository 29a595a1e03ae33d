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

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 15);
    }

    public static uint OfBeginning(ReadOnlySpan<char> word) => word.Length < BeginningLength ? 0 : Of(word[..BeginningLength]);
}
