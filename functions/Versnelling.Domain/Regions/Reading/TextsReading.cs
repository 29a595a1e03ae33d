using System.Text.RegularExpressions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>texts</c>, which may be absent. A placeholder that nobody will fill in is found here and not by whoever gets the mail.</summary>
internal static partial class TextsReading
{
    private static readonly (string Name, Writer Writer)[] Writers =
        [("professional", Writer.Professional), ("family", Writer.Family), ("youngPerson", Writer.YoungPerson)];

    public static RegionTexts Read(FileValue? value)
    {
        if (value?.Object() is not { } file)
            return RegionTexts.None;

        var confirmations = new Dictionary<Writer, ConfirmationTexts>();
        foreach (var (name, writer) in Writers)
        {
            if (file.Optional(name)?.Object() is { } texts)
                confirmations[writer] = Confirmation(texts);
        }

        var seen = new HashSet<string>();
        var lines = file.OptionalItems("crisisLines").Select(item => item.Object()).OfType<FileObject>().Select(line => Line(line, seen)).ToList();
        file.RefuseOthers();
        return new RegionTexts(confirmations, lines);
    }

    private static ConfirmationTexts Confirmation(FileObject file)
    {
        var texts = new ConfirmationTexts(Text(file.Optional("greeting")), Text(file.Optional("closing")));
        file.RefuseOthers();
        return texts;
    }

    private static string? Text(FileValue? value)
    {
        var text = value?.Text();
        if (text is not null && Unknown(text) is { } unknown)
        {
            value!.Wrong(
                $"\"{unknown}\" is not filled in here.",
                $"Between braces stands one of: {string.Join(", ", ConfirmationTexts.Placeholders.Select(p => $"{{{p}}}"))}.");
        }

        return text;
    }

    /// <summary>The first brace that belongs to no known placeholder, with what follows it; null when there is none.</summary>
    private static string? Unknown(string text) =>
        Braces().Matches(text).Select(m => m.Value).FirstOrDefault(m => !ConfirmationTexts.Placeholders.Any(p => m == $"{{{p}}}"));

    private static CrisisLine Line(FileObject file, HashSet<string> seen)
    {
        var number = file.Read("number", Formats.PhoneNumber, "a telephone number such as 088-123 45 67", "");
        file.Optional("number")?.Once(seen, number);
        var line = new CrisisLine(number, file.Text("when"));
        file.RefuseOthers();
        return line;
    }

    [GeneratedRegex(@"\{[^{}]*\}?|\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
