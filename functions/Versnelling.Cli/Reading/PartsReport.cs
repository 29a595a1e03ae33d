using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Reading;

/// <summary>Writes a mail's text as the rules take it apart; parts that are empty are left out.</summary>
internal static class PartsReport
{
    public static void Print(MailParts parts, TextWriter output)
    {
        var filled = parts.All.Where(part => !string.IsNullOrWhiteSpace(part.Text)).ToList();
        output.WriteLine(filled.Count == 0 ? "  the rules see no text in the mail" : "  the mail as the rules see it");
        foreach (var (place, text) in filled)
        {
            output.WriteLine($"    {NameOf(place)}");
            foreach (var line in text.Trim('\n').Split('\n'))
                output.WriteLine($"      | {line}".TrimEnd());
        }
    }

    /// <summary>How a person calls a place where evidence stands.</summary>
    public static string NameOf(string place) => place switch
    {
        "text" => "new text",
        "forward" => "forwarded text",
        "quoted" => "quoted text",
        "sender" => "sender's address",
        _ => place,
    };

    /// <summary>Words that may run over lines, on one.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
