namespace Versnelling.Domain.Intake;

/// <summary>A set of words that may wrongly say yes but never wrongly no (a Bloom filter of one hash).</summary>
internal sealed class WordFilter
{
    private const int Bits = 65536;
    private readonly ulong[] _bits = new ulong[Bits / 64];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var at = WordHash.Of(word) % Bits;
            _bits[at / 64] |= 1UL << (int)(at % 64);
        }
    }

    public bool MayHave(uint hash)
    {
        var at = hash % Bits;
        return ((_bits[at / 64] >> (int)(at % 64)) & 1) != 0;
    }
}
