namespace Versnelling.Domain.Vocabulary;

/// <summary>What a mail is; every mail gets exactly one.</summary>
public enum Disposition
{
    /// <summary>Somebody asks something. In doubt between this and automatic mail, it is this.</summary>
    Request,

    /// <summary>By its headers or case number it answers one of our mails or cases.</summary>
    Reply,

    /// <summary>Out of office, read receipts, calendar answers.</summary>
    AutoReply,

    /// <summary>A report of failed or delayed delivery.</summary>
    Bounce,

    /// <summary>Newsletters, lists, sales and fraud.</summary>
    Bulk,

    /// <summary>Our own address or our own mail coming back.</summary>
    Loop,

    /// <summary>Cannot be read as a mail; kept, and a person is told.</summary>
    Quarantine,
}

/// <summary>A disposition's code.</summary>
public static class Dispositions
{
    /// <summary>The code that files and reports use, such as <c>auto-reply</c>.</summary>
    public static string Code(this Disposition disposition) => disposition switch
    {
        Disposition.AutoReply => "auto-reply",
        _ => disposition.ToString().ToLowerInvariant(),
    };
}
