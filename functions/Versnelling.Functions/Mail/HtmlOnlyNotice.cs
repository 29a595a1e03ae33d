using System.Text.RegularExpressions;

namespace Versnelling.Functions.Mail;

/// <summary>Recognises a plain part that only says that the mail is to be looked at in HTML.</summary>
internal static partial class HtmlOnlyNotice
{
    private const int LongestNotice = 400;

    public static bool Is(string text) => text.Length <= LongestNotice && Notice.IsMatch(text);

    [GeneratedRegex(
        @"\b(html|browser|online versie|web ?versie|web version)\b.*\b(bekijk\w*|weergeven|weer te geven|lezen|ondersteun\w*|view\w*|read\w*|support\w*|display\w*|client|programma)\b"
        + @"|\b(bekijk\w*|weergeven|lezen|ondersteun\w*|view\w*|read\w*|support\w*|display\w*|client|e-?mailprogramma)\b.*\b(html|browser|online versie|web ?versie|web version)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Notice { get; }
}
