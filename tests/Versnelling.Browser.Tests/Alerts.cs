using MimeKit;
using Versnelling.Embedded;

namespace Versnelling.Browser.Tests;

/// <summary>What stands in an alert mail.</summary>
internal static class Alerts
{
    private const string Start = "http://localhost/api/open/";

    /// <summary>The link to the case.</summary>
    public static Uri Link(SunkMail mail)
    {
        using var message = MimeMessage.Load(new MemoryStream(mail.Raw));
        var text = message.TextBody!;
        return new Uri(text[text.IndexOf(Start, StringComparison.Ordinal)..].Split((char[])[' ', '\r', '\n'], 2)[0]);
    }
}
