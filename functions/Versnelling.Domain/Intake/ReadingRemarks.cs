namespace Versnelling.Domain.Intake;

/// <summary>What reading a mail came upon besides text. Stored with the case by these names, so they never change.</summary>
[Flags]
public enum ReadingRemarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Signed (S/MIME or PGP). The content was read; the signature was not checked.</summary>
    Signature = 1,

    /// <summary>Encrypted (S/MIME or PGP): only its headers could be read, and the sender is told.</summary>
    Encrypted = 2,

    /// <summary>Holds Outlook's winmail.dat (TNEF), which is named but not opened.</summary>
    Tnef = 4,

    /// <summary>Larger than is read: only its headers were, it stays in the mailbox, and the sender is told.</summary>
    TooLarge = 8,

    /// <summary>Nested deeper, of more parts or of more text than is read: what came first was read.</summary>
    Cut = 16,
}
