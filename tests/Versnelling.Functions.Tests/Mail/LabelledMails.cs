using System.Text.Json;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Every mail of the fixtures is read and understood as its label says.</summary>
public class LabelledMails
{
    private static readonly string[] Fields = ["disposition", "municipality", "referrerType", "question", "urgency", "ageBand", "children", "bsnFound"];

    public static TheoryData<string, string> Labels()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "mail", "labels.jsonl")).Where(l => l.Length > 0))
            data.Add(JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!, line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void Each_labelled_mail_is_understood_in_every_field(string file, string label)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "mail", file));
        var mail = MailReader.Read(stream, Instant.FromUtc(2026, 3, 15, 12, 0));
        var report = ParseReport.ToJson(file, MailUnderstanding.Understand(mail, TestRegion.Flevoland));

        using var wanted = JsonDocument.Parse(label);
        using var found = JsonDocument.Parse(report);
        var differences = Fields
            .Select(f => (Field: f, Wanted: Value(wanted, f), Found: Value(found, f)))
            .Where(d => d.Wanted != d.Found)
            .Select(d => $"{d.Field}: {d.Found} instead of {d.Wanted}");
        Assert.True(!differences.Any(), $"{file}: {string.Join("; ", differences)}\n{report}\n{mail.Text}");
    }

    private static string Value(JsonDocument document, string field) =>
        document.RootElement.TryGetProperty(field, out var value) ? value.ToString() : "";
}
