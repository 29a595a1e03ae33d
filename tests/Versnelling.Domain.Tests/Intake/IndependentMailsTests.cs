using System.Text.Json;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;
using Xunit.Abstractions;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Mails written and labelled by somebody who hadn't seen the rules: how many of each field are understood.</summary>
public class IndependentMailsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("disposition", 80)]
    [InlineData("municipality", 79)]
    [InlineData("referrerType", 80)]
    [InlineData("question", 80)]
    [InlineData("urgency", 79)] // "eerder sprake van eergerelateerd geweld": a crisis too many rather than one too few
    [InlineData("ageBand", 78)]
    [InlineData("children", 80)]
    [InlineData("bsnFound", 80)]
    public void Of_eighty_mails_by_another_hand_so_many_are_understood(string field, int atLeast)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "understanding", "independent.jsonl"));
        var misses = lines.Select((line, i) => MissOf(line, i + 1, field)).OfType<string>().ToList();
        foreach (var miss in misses)
            output.WriteLine(miss);
        Assert.True(lines.Length - misses.Count >= atLeast, $"{field}: {lines.Length - misses.Count} of {lines.Length} right, expected {atLeast}\n\n{string.Join("\n\n", misses)}");
    }

    private static string? MissOf(string line, int number, string field)
    {
        using var label = JsonDocument.Parse(line);
        var mail = label.RootElement;
        var understood = MailUnderstanding.Understand(Mail(mail), MailOf.Flevoland);
        using var report = JsonDocument.Parse(ParseReport.ToJson("x.eml", understood));
        var (wanted, found) = (Value(mail, field), Value(report.RootElement, field));
        return wanted == found ? null
            : $"{number} {field}: '{found}' instead of '{wanted}'\n{Of(mail, "subject")}\n{Of(mail, "text")}\n=> {MailOf.Why(understood)}";
    }

    private static IncomingMail Mail(JsonElement mail)
    {
        var date = Instant.FromDateTimeOffset(mail.GetProperty("date").GetDateTimeOffset());
        return new IncomingMail
        {
            From = EmailAddress.Parse(Of(mail, "from")),
            Subject = Of(mail, "subject"),
            Text = Of(mail, "text"),
            Date = date,
            ReceivedAt = date,
            BodyHash = new byte[32],
        };
    }

    private static string Of(JsonElement mail, string name) => mail.GetProperty(name).GetString()!;

    private static string Value(JsonElement from, string field) => from.TryGetProperty(field, out var value) ? value.ToString() : "";
}
