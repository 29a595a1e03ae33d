using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Short mails of Wednesday 11 March 2026 and what they are understood to mean.</summary>
internal static class MailOf
{
    public static readonly Region Flevoland = ((RegionFileResult.Valid)RegionFile.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "regions", "flevoland.json")))).Region;

    public static IncomingMail Text(string text, string? from = "ouder@mail.example", string subject = "vraag", string name = "", params (string Name, string Value)[] headers) => new()
    {
        From = from is null ? null : EmailAddress.Parse(from),
        FromName = name,
        Subject = subject,
        Text = text,
        Date = Instant.FromUtc(2026, 3, 11, 9, 0),
        ReceivedAt = Instant.FromUtc(2026, 3, 11, 9, 0),
        BodyHash = new byte[32],
        Headers = headers.ToLookup(h => h.Name, h => h.Value, StringComparer.OrdinalIgnoreCase),
    };

    public static Understanding Understood(string text, string? from = "ouder@mail.example", string subject = "vraag", string name = "") =>
        MailUnderstanding.Understand(Text(text, from, subject, name), Flevoland);

    public static Understanding Understood(IncomingMail mail) => MailUnderstanding.Understand(mail, Flevoland);

    /// <summary>Why: for the message of a failing test.</summary>
    public static string Why(Understanding understood) =>
        string.Join("; ", understood.Evidence.Select(e => $"{e.Field} {e.Rule} '{e.Words}' in {e.Place}"));
}
