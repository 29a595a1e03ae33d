using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Reading;

/// <summary>Writes a mail's text as the rules take it apart; parts that are empty are left out.</summary>
internal static class PartsReport
{
    public static void Print(MailParts parts, TextWriter output)
    {
        foreach (var (place, text) in parts.All)
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            output.WriteLine($"  {NameOf(place)}");
            foreach (var line in text.Trim('\n').Split('\n'))
                output.WriteLine($"    | {line}".TrimEnd());
        }
    }

    private static string NameOf(string place) => place switch
    {
        "subject" => "subject",
        "text" => "new text",
        "forward" => "forwarded",
        _ => place,
    };
}
