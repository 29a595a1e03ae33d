using System.Text.RegularExpressions;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The organisation that a mail comes from: by the domain of From, or, where From is only the post office (a portal for
/// secure mail, a form's server, a group), by the address to answer to or the sender whom the portal names.
/// </summary>
internal static partial class RealSender
{
    private const string Field = "referrerType";
    private const int Headline = 120;
    private const int Announcement = 500;

    public static (Organisation? Organisation, Evidence? Evidence) Read(IncomingMail mail, MailText text, Region region)
    {
        if (mail.From is not { } from)
            return default;
        if (Known(from, region) is { } organisation)
            return (organisation, new Evidence(Field, "verwijzer.domain", from.Domain, "sender"));
        foreach (var header in (string[])["Reply-To", "X-Original-From", "X-Original-Sender", "X-Google-Original-From"])
        {
            foreach (var value in mail.Headers[header])
            {
                if (Addresses(value).Select(a => Known(a, region)).FirstOrDefault(o => o is not null) is { } answered)
                    return (answered, new Evidence(Field, "verwijzer.reply-to", answered.Name, "header " + header));
            }
        }

        if (!IsPortal(mail, from))
            return default;
        var named = Addresses(mail.FromName).Concat(Addresses(mail.Subject)).Concat(Addresses(Announced(mail.Text))).Concat(Addresses(Beginning(text)));
        return named.Select(a => Known(a, region)).FirstOrDefault(o => o is not null) is { } told
            ? (told, new Evidence(Field, "verwijzer.portal", told.Name, "text")) : default;
    }

    private static Organisation? Known(EmailAddress address, Region region) =>
        region.Organisations.FirstOrDefault(o => o.Domains.Any(address.IsWithin));

    // A machine's address, a name "… via …", or a mail that begins by calling itself a secured one.
    private static bool IsPortal(IncomingMail mail, EmailAddress from) =>
        Machine.IsMatch(from.Value) || Via.IsMatch(mail.FromName) || Secured.IsMatch(mail.Subject) || Secured.IsMatch(mail.Text[..Math.Min(mail.Text.Length, Headline)]);

    // "U heeft een beveiligd bericht van …": the portal's own line, which the reading of the text may have left out as boilerplate.
    private static string Announced(string text)
    {
        var line = text.TrimStart();
        var end = line.IndexOf('\n', StringComparison.Ordinal);
        line = end < 0 ? "" : line[..Math.Min(end, 2 * Headline)];
        return Secured.IsMatch(line) ? line : "";
    }

    // The portal names the sender above the message; a colleague whom the message itself names further on doesn't count.
    private static string Beginning(MailText text)
    {
        var all = string.IsNullOrWhiteSpace(text.New.Text) ? text.Forward.Text : text.New.Text;
        return all[..Math.Min(all.Length, Announcement)];
    }

    private static IEnumerable<EmailAddress> Addresses(string text)
    {
        foreach (Match match in Address.Matches(text))
        {
            if (EmailAddress.TryParse(match.Value.TrimEnd('.'), out var address))
                yield return address;
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,200}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"^(no-?reply|do-?not-?reply|niet-?beantwoorden|postmaster|notificat(ie|ion)s?|secure|veilig|beveiligd|formulier(en)?|portaal|webform(ulier)?|mailer|system|systeem)[^@]*@", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Machine { get; }

    [GeneratedRegex(@"\bvia\b|\bnamens\b|\bon behalf of\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Via { get; }

    [GeneratedRegex(@"(beveiligd|versleuteld|veilig)e? (bericht|antwoord|e-?mail|mail|reactie)|\bbeveiligd:|secure (message|e-?mail)|zivver|zorgmail|nta ?7516", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secured { get; }
}
