using System.Numerics;

namespace Versnelling.Domain.Intake;

/// <summary>A set of words that may wrongly say yes but never wrongly no (a Bloom filter of one hash).</summary>
internal sealed class WordFilter
{
    // So many bits a word that about one in so many words is looked up in vain.
    private const int Sparseness = 16;

    private readonly ulong[] _bits;
    private readonly uint _mask;

    public WordFilter(IReadOnlyCollection<string> words)
    {
        _mask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * Sparseness)) - 1;
        _bits = new ulong[(_mask + 1) / 64];
        foreach (var word in words)
        {
            var at = WordHash.Of(word) & _mask;
            _bits[at / 64] |= 1UL << (int)(at % 64);
        }
    }

    public bool MayHave(uint hash)
    {
        var at = hash & _mask;
        return ((_bits[at / 64] >> (int)(at % 64)) & 1) != 0;
    }
}
