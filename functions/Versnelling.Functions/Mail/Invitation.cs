using System.Text;

namespace Versnelling.Functions.Mail;

/// <summary>The words of an invitation (RFC 5545), for a mail that says nothing besides.</summary>
internal static class Invitation
{
    /// <summary>What it is about and what is said of it; of an answer to an invitation only the comment.</summary>
    public static string Text(string calendar)
    {
        var lines = Unfolded(calendar);
        var method = lines.Select(l => Value(l, "METHOD")).FirstOrDefault(v => v is not null);
        var names = method is not null && method.ToUpperInvariant() is "REPLY" or "COUNTER" or "DECLINECOUNTER" ? (string[])["COMMENT"] : ["SUMMARY", "DESCRIPTION", "COMMENT"];
        return string.Join("\n\n", names.Select(n => lines.Select(l => Value(l, n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))).OfType<string>());
    }

    private static List<string> Unfolded(string calendar)
    {
        var lines = new List<StringBuilder>();
        foreach (var line in calendar.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is [' ' or '\t', ..] && lines.Count > 0)
                lines[^1].Append(line, 1, line.Length - 1);
            else
                lines.Add(new StringBuilder(line));
        }

        return lines.ConvertAll(l => l.ToString());
    }

    // NAME;PARAMETER="a:b":value
    private static string? Value(string line, string name)
    {
        if (!line.StartsWith(name, StringComparison.OrdinalIgnoreCase) || line.Length == name.Length || line[name.Length] is not (':' or ';'))
            return null;
        var isQuoted = false;
        for (var at = name.Length; at < line.Length; at++)
        {
            if (line[at] == '"')
                isQuoted = !isQuoted;
            else if (line[at] == ':' && !isQuoted)
                return Plain(line.AsSpan(at + 1));
        }

        return null;
    }

    private static string Plain(ReadOnlySpan<char> value)
    {
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
                plain.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
            else
                plain.Append(value[i]);
        }

        return plain.ToString();
    }
}
