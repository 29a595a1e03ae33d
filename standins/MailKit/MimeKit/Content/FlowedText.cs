using System.Text;

namespace MimeKit;

/// <summary>Joins the soft-broken lines of RFC 3676 format=flowed text.</summary>
internal static class FlowedText
{
    public static string Join(string text, bool deleteSpace)
    {
        var output = new StringBuilder(text.Length);
        var open = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            if (line.IsEmpty && range.End.Value == text.Length) break;
            var depth = line.IndexOfAnyExcept('>');
            if (depth < 0) depth = line.Length;
            var content = line[depth..];
            if (content is [' ', ..]) content = content[1..];
            if (open != depth)
            {
                if (open >= 0) output.Append(Environment.NewLine);
                output.Append('>', depth);
                if (depth > 0) output.Append(' ');
            }

            var soft = content is [.., ' '];
            output.Append(soft && deleteSpace ? content[..^1] : content);
            open = soft ? depth : -1;
            if (!soft) output.Append(Environment.NewLine);
        }

        return output.ToString();
    }
}
