using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;

namespace Versnelling.Functions.Mail;

/// <summary>What S/MIME wrapped (RFC 8551).</summary>
internal enum EnvelopeKind
{
    /// <summary>The content lies inside, in the clear.</summary>
    Signed,

    /// <summary>Only who has the key can read it.</summary>
    Encrypted,

    /// <summary>A signature beside the content that it signs.</summary>
    Signature,
}

/// <summary>Opens what lies in a signed envelope or in an encoded part. Signatures are not checked: nothing here depends on them.</summary>
internal static class Envelope
{
    /// <summary>Which envelope a part is; null when it is none.</summary>
    public static EnvelopeKind? Kind(MimePart? part)
    {
        if (part is null || !part.ContentType.IsMimeType("application", "*"))
            return null;
        var type = part.ContentType;
        if (type.IsMimeType("*", "pkcs7-signature") || type.IsMimeType("*", "x-pkcs7-signature") || type.IsMimeType("*", "pgp-signature"))
            return EnvelopeKind.Signature;
        var named = type.IsMimeType("*", "octet-stream") && part.FileName?.EndsWith(".p7m", StringComparison.OrdinalIgnoreCase) is true;
        if (!named && !type.IsMimeType("*", "pkcs7-mime") && !type.IsMimeType("*", "x-pkcs7-mime"))
            return null;
        return type.Parameters["smime-type"]?.ToLowerInvariant() switch
        {
            "enveloped-data" or "authenveloped-data" => EnvelopeKind.Encrypted,
            // Without a type only opening it tells; what can't be opened counts as encrypted.
            _ => EnvelopeKind.Signed,
        };
    }

    /// <summary>What was signed; null when it can't be opened.</summary>
    public static MimeMessage? Open(MimePart part)
    {
        using var decoded = Decode(part);
        if (decoded is not { IsCut: false })
            return null;
        try
        {
            var cms = new SignedCms();
            cms.Decode(decoded.Bytes);
            return Load(cms.ContentInfo.Content);
        }
        catch (Exception e) when (e is CryptographicException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The mail that lies encoded in a part; null when it is none.</summary>
    public static MimeMessage? Mail(MimePart part)
    {
        using var decoded = Decode(part);
        return decoded is { IsCut: false } && Load(decoded.Bytes.ToArray()) is { } message && message.Headers.Any(h => h.Id is HeaderId.From or HeaderId.Date or HeaderId.Received) ? message : null;
    }

    private static FirstBytes? Decode(MimePart part)
    {
        if (part.Content is not { } content)
            return null;
        var decoded = new FirstBytes(ReadingBounds.LargestEnvelope);
        content.DecodeTo(decoded);
        return decoded;
    }

    private static MimeMessage? Load(byte[] bytes)
    {
        try
        {
            return MimeMessage.Load(MailReader.Options, new MemoryStream(bytes));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
