using System.Numerics;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What belongs to words, found by the hash that a word of a passage has already. Only our own words are in it, so nobody's mail
/// can make the look-up longer.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly (uint Hash, string? Word, T Value)[] _slots;
    private readonly uint _mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        // At most a quarter is taken, so that nearly every search ends where it begins.
        _mask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 4)) - 1;
        _slots = new (uint, string?, T)[_mask + 1];
        foreach (var (word, value) in entries)
        {
            var hash = WordHash.Of(word);
            var at = hash & _mask;
            while (_slots[at].Word is not null)
                at = (at + 1) & _mask;
            _slots[at] = (hash, word, value);
        }
    }

    /// <summary>What belongs to the word; <paramref name="otherwise"/> when nothing does.</summary>
    public T Get(uint hash, ReadOnlySpan<char> word, T otherwise)
    {
        for (var at = hash & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Word is null)
                return otherwise;
            if (slot.Hash == hash && word.SequenceEqual(slot.Word))
                return slot.Value;
        }
    }
}
