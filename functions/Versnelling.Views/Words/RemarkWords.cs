using Versnelling.Domain.Intake;

namespace Versnelling.Views.Words;

/// <summary>What the reader of a mail is told of how it could be read.</summary>
internal static class RemarkWords
{
    /// <summary>A sentence for each remark that matters to a reader.</summary>
    public static IEnumerable<string> Of(ReadingRemarks remarks)
    {
        if (remarks.HasFlag(ReadingRemarks.Encrypted))
            yield return "Dit bericht is versleuteld. Wat erin staat, kunnen we hier niet lezen.";
        if (remarks.HasFlag(ReadingRemarks.TooLarge))
            yield return "Dit bericht is te groot om hier te tonen. Het staat nog in de mailbox.";
        if (remarks.HasFlag(ReadingRemarks.Cut))
            yield return "Dit bericht is heel lang. Je ziet hier alleen het begin.";
        if (remarks.HasFlag(ReadingRemarks.Tnef))
            yield return "Bij dit bericht zit een bestand van Outlook (winmail.dat). Daar kunnen bijlagen in zitten die je hier niet ziet.";
    }
}
