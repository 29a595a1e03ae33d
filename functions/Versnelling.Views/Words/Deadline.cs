namespace Versnelling.Views.Words;

/// <summary>A time by which something is done, as Dutch readers say it.</summary>
/// <param name="WholeDay">Whether it is the end of a day: few readers know at once which night <c>00:00</c> is, so the day itself is named.</param>
/// <param name="Moment">Such as <c>dinsdag 24 november, 14:20</c>; only the day when that is to be used to its end.</param>
/// <param name="Machine">The same for machines, in <c>&lt;time datetime&gt;</c>.</param>
public sealed record Deadline(bool WholeDay, string Moment, string Machine)
{
    /// <summary>The word before it: before a time, but on a day at the latest.</summary>
    public string Word => WholeDay ? "uiterlijk" : "vóór";

    /// <summary>The moment within a sentence, where <c>uur</c> belongs after a time.</summary>
    public string Spoken => WholeDay ? Moment : Moment + " uur";
}
