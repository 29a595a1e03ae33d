using System.Buffers;
using System.Globalization;
using System.Text;

namespace MimeKit;

/// <summary>Writes parameters: as tokens, quoted, or by RFC 2231 when they aren't ASCII.</summary>
internal static class ParameterWriter
{
    private const int LongestPiece = 60;
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("!#$&+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~");
    public static bool IsTokens(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(TokenCharacters);

    public static void Write(ParameterList parameters, HeaderFolding folding)
    {
        foreach (var parameter in parameters)
        {
            folding.AddAtom(";", "");
            var value = parameter.Value;
            if (value.Any(c => char.IsControl(c) || c >= 128) || value.Length > 200) WriteExtended(parameter, folding);
            else folding.AddAtom($"{parameter.Name}={Unencoded(value)}");
        }
    }

    /// <summary>The form that <see cref="ParameterReader"/> reads back, before any folding and encoding.</summary>
    public static string Plain(string head, ParameterList parameters)
    {
        var text = new StringBuilder(head);
        foreach (var parameter in parameters) text.Append("; ").Append(parameter.Name).Append('=').Append(Unencoded(parameter.Value));
        return text.ToString();
    }

    private static string Unencoded(string value) => IsTokens(value) ? value : HeaderFolding.Quoted(value);

    private static void WriteExtended(Parameter parameter, HeaderFolding folding)
    {
        var pieces = new List<StringBuilder> { new("utf-8''") };
        foreach (var rune in parameter.Value.EnumerateRunes())
        {
            var escaped = rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value)
                ? rune.ToString()
                : string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture)));
            if (pieces[^1].Length + escaped.Length > LongestPiece) pieces.Add(new());
            pieces[^1].Append(escaped);
        }

        if (pieces.Count == 1)
        {
            folding.AddAtom($"{parameter.Name}*={pieces[0]}");
            return;
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0) folding.AddAtom(";", "");
            folding.AddAtom(string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}*{i}*={pieces[i]}"));
        }
    }
}
