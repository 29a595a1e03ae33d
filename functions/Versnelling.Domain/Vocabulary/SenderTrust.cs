namespace Versnelling.Domain.Vocabulary;

/// <summary>Whether a mail comes from whom its From names.</summary>
public enum SenderTrust
{
    /// <summary>Our own server said nothing about it.</summary>
    Unknown,

    /// <summary>Our own server vouches for it: DMARC passed, or it was sent within the organisation (Exchange).</summary>
    Verified,

    /// <summary>DMARC failed: the address may be forged. The mail is registered all the same, but can give no commands.</summary>
    Failed,
}
