using System.Text;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Mails for the tests of reading, and reading them.</summary>
internal static class TestMail
{
    /// <summary>Headers that every mail has; more may follow.</summary>
    public const string Head = "From: \"J. Prins\" <j.prins@lelystad.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Vraag\r\nDate: Wed, 11 Mar 2026 09:00:00 +0100\r\nMessage-ID: <a1@lelystad.example>\r\n";

    public static readonly Instant Received = Instant.FromUtc(2026, 3, 11, 9, 0);

    public static IncomingMail Read(string raw) => Read(Encoding.UTF8.GetBytes(raw));

    public static IncomingMail Read(byte[] raw)
    {
        using var stream = new MemoryStream(raw);
        return MailReader.Read(stream, Received);
    }

    public static IncomingMail ReadFile(string name) => Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "reading", name)));

    /// <summary>A mail with one part.</summary>
    public static IncomingMail ReadPart(string headers, string body) => Read(Head + headers + "\r\n\r\n" + body);

    /// <summary>A mail of several parts, each with its headers and content.</summary>
    public static IncomingMail ReadParts(string subtype, params string[] parts) => Read(Parts(subtype, parts));

    public static string Parts(string subtype, params string[] parts) =>
        Head + $"Content-Type: multipart/{subtype}; boundary=grens\r\n\r\n" + string.Concat(parts.Select(p => "--grens\r\n" + p + "\r\n")) + "--grens--\r\n";

    public static string Html(string html) => ReadPart("Content-Type: text/html; charset=utf-8", html).Text;
}
