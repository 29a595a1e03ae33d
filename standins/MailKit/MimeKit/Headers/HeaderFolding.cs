using System.Text;

namespace MimeKit;

/// <summary>Writes header text: folded, and with RFC 2047 encoded words where it isn't plain ASCII.</summary>
internal sealed class HeaderFolding(string newLine, int column)
{
    private const int LongestLine = 78;
    private const int LongestEncodedWord = 75;
    private const int LongestPlainWord = 900;
    private readonly StringBuilder _output = new();
    private int _column = column;
    public override string ToString() => _output.ToString();

    /// <summary>Adds unstructured text; every word brings the white space before it.</summary>
    public void AddText(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (space, word) = NextWord(text, at);
            at += space.Length + word.Length;
            if (!NeedsEncoding(word)) { AddAtom(word, space); continue; }

            var run = new StringBuilder(word);
            while (at < text.Length && NextWord(text, at) is var (gap, next) && NeedsEncoding(next))
            {
                run.Append(gap).Append(next);
                at += gap.Length + next.Length;
            }

            AddEncoded(run.ToString(), space);
        }
    }

    /// <summary>Adds something that must stay in one piece, on a new line if this one is full.</summary>
    public void AddAtom(string atom, string space = " ")
    {
        if (_column + space.Length + atom.Length > LongestLine && _column > 1 && space.Length > 0 && atom.Length > 0)
        {
            _output.Append(newLine);
            _column = 0;
        }

        _output.Append(space).Append(atom);
        _column += space.Length + atom.Length;
    }

    /// <summary>Adds a display name: atoms, a quoted string or encoded words.</summary>
    public void AddPhrase(string phrase)
    {
        if (NeedsEncoding(phrase) || phrase.Any(char.IsControl)) AddEncoded(phrase, " ");
        else if (phrase.All(c => char.IsAsciiLetterOrDigit(c) || " !#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal))) AddText(" " + phrase);
        else AddText(" " + Quoted(phrase));
    }

    public static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    private static bool NeedsEncoding(string word) =>
        word.Length > LongestPlainWord || word.Contains("=?", StringComparison.Ordinal) || !Ascii.IsValid(word);

    private static (string Space, string Word) NextWord(string text, int start)
    {
        var word = start;
        while (word < text.Length && text[word] is ' ' or '\t') word++;
        var end = word;
        while (end < text.Length && text[end] is not (' ' or '\t')) end++;
        return (text[start..word], text[word..end]);
    }

    private void AddEncoded(string text, string space)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        var plain = text.Count(IsPlain);
        var quoted = plain + ((bytes - plain) * 3) <= bytes * 4 / 3;
        const int Overhead = 12;
        var chunk = new StringBuilder();
        var cost = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var runeCost = !quoted ? rune.Utf8SequenceLength : rune.IsAscii && IsPlain((char)rune.Value) ? 1 : rune.Utf8SequenceLength * 3;
            var room = Math.Min(LongestEncodedWord, LongestLine - 1 - _column - space.Length) - Overhead;
            if (room < 16) room = LongestEncodedWord - Overhead;
            if (chunk.Length > 0 && cost + runeCost > (quoted ? room : room / 4 * 3))
            {
                Emit(chunk.ToString(), quoted, space);
                chunk.Clear();
                (cost, space) = (0, " ");
            }

            chunk.Append(rune);
            cost += runeCost;
        }

        if (chunk.Length > 0) Emit(chunk.ToString(), quoted, space);
    }

    private void Emit(string text, bool quoted, string space)
    {
        if (!quoted)
        {
            AddAtom($"=?utf-8?b?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=", space);
            return;
        }

        var word = new StringBuilder("=?utf-8?q?");
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (b == ' ') word.Append('_');
            else if (IsPlain((char)b)) word.Append((char)b);
            else word.Append('=').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        AddAtom(word.Append("?=").ToString(), space);
    }

    // The set that RFC 2047 allows in phrases too, so that one encoder serves both.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is ' ' or '!' or '*' or '+' or '-' or '/';
}
