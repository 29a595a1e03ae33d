namespace Versnelling.Views.Words;

/// <summary>Codes in a letter or event, which may only ever be codes.</summary>
internal static class Codes
{
    /// <summary>The code itself; <c>onbekend</c> for anything that does not look like one, so that no text slips through.</summary>
    public static string Shown(string? code) =>
        code is { Length: > 0 and <= 60 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') ? code : "onbekend";
}
