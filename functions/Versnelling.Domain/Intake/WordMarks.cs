namespace Versnelling.Domain.Intake;

/// <summary>
/// Some words as two sets of 64 bits: one of the words' hashes and one of their beginnings'. Where the marks of words and of
/// patterns have no bit in common no pattern fits any of the words; where they have one it may.
/// </summary>
internal readonly record struct WordMarks(ulong Whole, ulong Beginning)
{
    public static readonly WordMarks Any = new(ulong.MaxValue, ulong.MaxValue);

    private static readonly ulong Number = Bit(WordHash.Of("#"));

    public static WordMarks Of(in Word word) => new(Bit(word.Hash) | (word.IsNumber ? Number : 0), word.Text.Length < WordHash.BeginningLength ? 0 : Bit(word.Beginning));

    /// <summary>The marks of words as a <see cref="PhraseTable"/> writes them, with <c>*</c> and <c>#</c>.</summary>
    public static WordMarks OfPatterns(string[] patterns)
    {
        var marks = default(WordMarks);
        foreach (var pattern in patterns)
        {
            marks |= pattern switch
            {
                _ when !pattern.Contains('*', StringComparison.Ordinal) => new(Bit(WordHash.Of(pattern)), 0),
                [not '*', .., '*'] when pattern.Length > WordHash.BeginningLength && pattern.IndexOf('*', StringComparison.Ordinal) == pattern.Length - 1
                    => new(0, Bit(WordHash.Of(pattern.AsSpan(0, WordHash.BeginningLength)))),
                _ => Any,
            };
        }

        return marks;
    }

    public bool Meet(WordMarks other) => ((Whole & other.Whole) | (Beginning & other.Beginning)) != 0;

    public static WordMarks operator |(WordMarks left, WordMarks right) => new(left.Whole | right.Whole, left.Beginning | right.Beginning);

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);
}
