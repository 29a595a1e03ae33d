using System.Globalization;
using System.Text;

namespace MimeKit;

/// <summary>Reads <c>type/subtype; name=value; …</c> with RFC 2231 continuations and charsets, and the broken forms of it.</summary>
internal static class ParameterReader
{
    private sealed record Piece(string Name, int? Part, bool Encoded, string Value);

    public static (string Head, ParameterList Parameters) Read(string text, ParserOptions options)
    {
        var at = text.IndexOf(';', StringComparison.Ordinal);
        var head = (at < 0 ? text : text[..at]).Trim();
        var list = new ParameterList();
        if (at < 0) return (head, list);
        var pieces = new List<Piece>();
        while (at >= 0 && at < text.Length) at = ReadPiece(text, at + 1, pieces);
        foreach (var group in pieces.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase))
        {
            // A plain value beside a RFC 2231 one is the fallback for old readers.
            var extended = group.Where(p => p.Encoded || p.Part is not null).OrderBy(p => p.Part ?? 0).ToList();
            list[group.Key] = extended.Count > 0 ? Join(extended, options) : EncodedWords.Decode(group.First().Value, options);
        }

        list.IsChanged = false;
        return (head, list);
    }

    /// <summary>Returns the place of the next semicolon, or the end.</summary>
    private static int ReadPiece(string text, int at, List<Piece> pieces)
    {
        var separator = text.AsSpan(at).IndexOfAny('=', ';');
        if (separator < 0) return text.Length;
        var name = text.Substring(at, separator).Trim();
        at += separator;
        if (text[at] == ';') return at;
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        string value;
        if (at < text.Length && text[at] == '"')
        {
            value = ReadQuoted(text, ref at);
            var next = text.IndexOf(';', at);
            at = next < 0 ? text.Length : next;
        }
        else
        {
            var end = text.IndexOf(';', at);
            if (end < 0) end = text.Length;
            value = text[at..end].Trim();
            at = end;
        }

        AddPiece(name, value, pieces);
        return at;
    }

    public static string ReadQuoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length) at++;
            value.Append(text[at]);
        }

        if (at < text.Length) at++;
        return value.ToString();
    }

    private static void AddPiece(string name, string value, List<Piece> pieces)
    {
        var encoded = name.EndsWith('*');
        if (encoded) name = name[..^1];
        int? part = null;
        var star = name.IndexOf('*', StringComparison.Ordinal);
        if (star > 0 && int.TryParse(name.AsSpan(star + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            part = number;
            name = name[..star];
        }

        if (ParameterWriter.IsTokens(name)) pieces.Add(new(name, part, encoded, value));
    }

    private static string Join(List<Piece> pieces, ParserOptions options)
    {
        var bytes = new List<byte>();
        string? charset = null;
        foreach (var piece in pieces)
        {
            var value = piece.Value;
            if (!piece.Encoded) { bytes.AddRange(Encoding.UTF8.GetBytes(value)); continue; }

            if (charset is null)
            {
                var marks = value.Split('\'', 3);
                charset = marks.Length == 3 ? marks[0] : "";
                value = marks[^1];
            }

            Unescape(value, bytes);
        }

        var all = bytes.ToArray();
        var encoding = string.IsNullOrEmpty(charset) ? null : Charsets.Find(charset);
        return encoding is null ? EncodedWords.Decode(Charsets.Decode(all, options), options) : encoding.GetString(all);
    }

    private static void Unescape(string value, List<byte> bytes)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '%' && i + 2 < value.Length && byte.TryParse(value.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
            {
                bytes.Add(b);
                i += 2;
            }
            else { bytes.AddRange(Encoding.UTF8.GetBytes(value, i, 1)); }
        }
    }
}
