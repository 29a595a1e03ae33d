namespace Versnelling.Views.Words;

/// <summary>Makes text that strangers wrote safe to look at; encoding as HTML comes on top of it.</summary>
internal static class SafeText
{
    /// <summary>
    /// Without control characters, which HTML does not allow, and without the marks that turn the direction of writing,
    /// with which <c>exe.fdp</c> can be made to look like <c>pdf.exe</c>. Lines and tabs stay.
    /// </summary>
    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return lines.Any(Unsafe) ? string.Concat(lines.Where(c => !Unsafe(c))) : lines;
    }

    private static bool Unsafe(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
