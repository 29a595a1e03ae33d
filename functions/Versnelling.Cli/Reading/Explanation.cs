using System.Text.Json;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Reading;

/// <summary>Tells a person why a mail is understood as it is: each field with the rule and the words that decided, and the mail taken apart.</summary>
internal static class Explanation
{
    private const int Indent = 20;

    public static void Print(ReadMail read, Region region, TextWriter output)
    {
        var parts = MailUnderstanding.Parts(read.Mail, region);
        var isCase = read.Understanding.Disposition is Disposition.Request or Disposition.Reply;
        output.WriteLine($"{read.Name}\n");
        using var fields = JsonDocument.Parse(ParseReport.ToJson(read.Name, read.Understanding));
        foreach (var field in fields.RootElement.EnumerateObject().Where(field => field.Name is not ("file" or "evidence")))
            PrintField(field.Name, field.Value, isCase, [.. EvidenceOf(field.Name, read.Understanding)], parts, output);
        output.WriteLine();
        PartsReport.Print(parts, output);
    }

    private static void PrintField(string field, JsonElement value, bool isCase, IReadOnlyList<Evidence> evidence, MailParts parts, TextWriter output)
    {
        // What only cases have says nothing of a mail that is none.
        if (!isCase && value.ValueKind is JsonValueKind.Null && evidence.Count == 0)
            return;
        output.WriteLine($"  {NameOf(field),-(Indent - 2)}{ValueOf(value)}{(evidence.Count == 0 ? "  (no rule spoke)" : "")}");
        foreach (var why in evidence)
        {
            output.WriteLine($"{"",Indent}{why.Rule}: {RuleCatalogue.Rules.GetValueOrDefault(why.Rule, "")}");
            if (why.Words.Length > 0)
                output.WriteLine($"{"",Indent}\"{PartsReport.OneLine(why.Words)}\" in the {PartsReport.NameOf(why.Place)}{Around(why, parts)}");
        }
    }

    // Suicide is read with the urgency and has no evidence of its own.
    private static IEnumerable<Evidence> EvidenceOf(string field, Understanding understood) =>
        field == "suicide" ? understood.Evidence.Where(e => understood.Suicide && e.Field == "urgency") : understood.Evidence.Where(e => e.Field == field);

    // The line in which the words stand, where only one line has them.
    private static string Around(Evidence why, MailParts parts)
    {
        var lines = parts.All.Where(part => part.Place == why.Place).SelectMany(part => part.Text.Split('\n')).Where(line => line.Contains(why.Words, StringComparison.Ordinal)).ToList();
        return lines is [var line] && line.Trim() != why.Words ? $": {line.Trim()}" : "";
    }

    private static string ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "unknown",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray()),
        _ => value.ToString(),
    };

    private static string NameOf(string field) => field switch
    {
        "disposition" => "kind of mail",
        "municipality" => "gemeente",
        "referrerType" => "verwijzer",
        "ageBand" => "age of youngest",
        "bsnFound" => "BSN in it",
        "suicide" => "speaks of suicide",
        _ => field,
    };
}
