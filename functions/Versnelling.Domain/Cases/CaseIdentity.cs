using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>
/// Everything that is derived from the region's key: case numbers, fingerprints and the handles in links. Without a counter
/// and without a look-up, the same input always gives the same answer. The key never rotates.
/// </summary>
public sealed class CaseIdentity
{
    private readonly byte[] _key;

    /// <summary>Takes the region's key.</summary>
    /// <exception cref="ArgumentException">The key has fewer than 32 bytes.</exception>
    public CaseIdentity(ReadOnlySpan<byte> regionKey)
    {
        if (regionKey.Length < 32)
            throw new ArgumentException("The region key must have at least 32 bytes.", nameof(regionKey));
        _key = regionKey.ToArray();
    }

    /// <summary>The identity of a mail's own case: by its Message-ID, else by From, Date, Subject and body.</summary>
    public CaseKey Of(IncomingMail mail) => mail.MessageId is { } id ? Of(id) : Derive("mail", From(mail), Date(mail), mail.Subject, Body(mail));

    /// <summary>The identity that the mail with this Message-ID has or would have.</summary>
    public CaseKey Of(MessageId id) => Derive("id", id.Value);

    /// <summary>The identity of a mail whose Message-ID was used before by another mail.</summary>
    public CaseKey OfReused(IncomingMail mail) => Derive("reused", mail.MessageId?.Value ?? "", From(mail), Date(mail), Body(mail));

    /// <summary>The identity of a phone call, by the id of the form in which it was registered.</summary>
    public CaseKey OfForm(string formId) => Derive("form", formId);

    /// <summary>The identity of a case that is split off from another: which split it is, from 1.</summary>
    public CaseKey OfSplit(CaseNumber from, int ordinal) => Derive("split", from.Value, ordinal.ToString(CultureInfo.InvariantCulture));

    /// <summary>Tells a second delivery (the same) from another mail with the same Message-ID (different).</summary>
    public string Fingerprint(IncomingMail mail) => Hex(Hash("fingerprint", From(mail), Date(mail), Body(mail)));

    /// <summary>A sender by a keyed hash, in hex: knows a sender again without storing an address.</summary>
    public string SenderKey(EmailAddress sender) => Hex(Hash("sender", sender.Value));

    /// <summary>The handle of an alert's link: opaque to its holder, made again whenever the alert is sent again.</summary>
    public string LinkHandle(CaseNumber number, Alert alert) =>
        Handle("link", number.Value, alert.Person, alert.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The handle of the link with which a colleague looks at the mails that became no case, in the mail of one day.</summary>
    public string ReviewHandle(string person, LocalDate day) => Handle("review", person, LocalDatePattern.Iso.Format(day));

    /// <summary>The handle of a link to sign in: by the account and a number that is used once.</summary>
    public string SignInHandle(string account, string nonce) => Handle("sign-in", account, nonce);

    /// <summary>What is stored of a handle.</summary>
    public static string LinkHash(string handle) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(handle)));

    private CaseKey Derive(params ReadOnlySpan<string> parts)
    {
        var hash = Hash(parts);
        return new CaseKey(CaseNumber.FromHash(hash), Hex(hash));
    }

    private string Handle(params ReadOnlySpan<string> parts) =>
        Convert.ToBase64String(Hash(parts).AsSpan(0, 18)).Replace('+', '-').Replace('/', '_');

    private byte[] Hash(params ReadOnlySpan<string> parts)
    {
        // Each part is preceded by its length, so that no two lists of parts read alike.
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part};");
        return HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string From(IncomingMail mail) => mail.From?.Value ?? "";

    private static string Date(IncomingMail mail) => mail.Date?.ToString("g", CultureInfo.InvariantCulture) ?? "";

    private static string Body(IncomingMail mail) => Hex(mail.BodyHash.Span);

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);
}

/// <summary>A case number with the whole keyed hash that it was taken from.</summary>
/// <param name="Number">The number.</param>
/// <param name="Key">The hash in hex.</param>
public sealed record CaseKey(CaseNumber Number, string Key);
