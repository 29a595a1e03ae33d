namespace Versnelling.Functions.Mail;

/// <summary>How much of a mail is read. Mails of people stay far below; what goes over is told by <c>ReadingRemarks</c>, never dropped in silence.</summary>
internal static class ReadingBounds
{
    /// <summary>Bytes. Of a larger mail only the headers are read.</summary>
    public const long LargestMail = 35L << 20;

    /// <summary>Bytes. The headers of a mail that is too large to be read whole.</summary>
    public const int LongestHead = 1 << 20;

    /// <summary>Parts within parts.</summary>
    public const int DeepestPart = 30;

    /// <summary>Parts of one mail, those of its forwards included.</summary>
    public const int MostParts = 1_000;

    /// <summary>Mails within mails.</summary>
    public const int DeepestForward = 3;

    /// <summary>Characters of text, all parts together: some hundred pages.</summary>
    public const int MostText = 400_000;

    /// <summary>Bytes of one part's text, decoded; mark-up takes most of them.</summary>
    public const int LongestTextPart = 4 << 20;

    /// <summary>Characters of HTML. Word writes half a megabyte for a long letter.</summary>
    public const int LongestHtml = 1_000_000;

    /// <summary>Elements within elements.</summary>
    public const int DeepestElement = 100;

    /// <summary>Elements that are open at once while HTML is parsed, closed wrongly or never.</summary>
    public const int MostOpenElements = 400;

    /// <summary>Elements of one part's HTML.</summary>
    public const int MostElements = 30_000;

    /// <summary>Bytes of what is opened in memory: a mail that lies in an envelope of S/MIME or is attached in base64.</summary>
    public const int LargestEnvelope = 12 << 20;
}
