using System.Text;

namespace Versnelling.Functions.Mail;

/// <summary>Joins the lines that a mail program broke softly (RFC 3676, format=flowed).</summary>
internal static class FlowedText
{
    private const string SignatureLine = "-- ";

    /// <param name="text">The text as it came.</param>
    /// <param name="deleteSpace">Whether the space at the end of a soft line is part of the break (DelSp=yes).</param>
    public static string Join(string text, bool deleteSpace)
    {
        var joined = new StringBuilder(text.Length);
        int? open = null;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            var content = line.TrimStart('>');
            var depth = line.Length - content.Length;
            if (content is [' ', ..])
                content = content[1..];
            var isSignature = content.SequenceEqual(SignatureLine);
            if (open is not null && (open != depth || isSignature))
            {
                joined.Append('\n');
                open = null;
            }

            if (open is null && depth > 0)
                joined.Append('>', depth).Append(' ');
            var soft = content is [.., ' '] && !isSignature;
            joined.Append(soft && deleteSpace ? content[..^1] : content);
            open = soft ? depth : null;
            if (!soft)
                joined.Append('\n');
        }

        return joined.ToString();
    }
}
