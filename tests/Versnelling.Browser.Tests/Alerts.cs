using MimeKit;
using Versnelling.Embedded;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.Browser.Tests;

/// <summary>The links in our mails.</summary>
internal static class Alerts
{
    /// <summary>The link of an alert to its case.</summary>
    public static Uri Link(SunkMail mail) => Link(mail, "http://localhost/api/open/");

    /// <summary>The link to sign in that was mailed last.</summary>
    public static Uri SignInLink(TestRegion region) =>
        Link(region.Smtp.Mails.Last(m => m.MessageId.Contains("inloggen.", StringComparison.Ordinal)), "http://localhost/api/inloggen/");

    private static Uri Link(SunkMail mail, string start)
    {
        using var message = MimeMessage.Load(new MemoryStream(mail.Raw));
        var text = message.TextBody!;
        return new Uri(text[text.IndexOf(start, StringComparison.Ordinal)..].Split((char[])[' ', '\r', '\n'], 2)[0]);
    }
}
