using System.Text;

namespace MimeKit;

/// <summary>Reads address lists as mail programs write them, not only as RFC 5322 wants them.</summary>
internal sealed class AddressReader
{
    private const int MaxGroupDepth = 3;

    // Looking ahead for a bracket is quadratic in the worst case; no real header comes near this.
    private const int LongestList = 128 * 1024;
    private readonly string _text;
    private readonly ParserOptions _options;
    private readonly StringBuilder _words = new();
    private string? _comment;
    private bool _hasAt;
    private int _at;
    private AddressReader(string text, ParserOptions options) => (_text, _options) = (text.Length > LongestList ? text[..LongestList] : text, options);
    public static List<InternetAddress> Read(string text, ParserOptions options) => new AddressReader(text, options).ReadList(0);

    private List<InternetAddress> ReadList(int depth)
    {
        var list = new List<InternetAddress>();
        Reset();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '"') AddWord(ReadQuoted());
            else if (c == '(') _comment = ReadComment();
            else if (c == '<') AddAngle(list);
            else if (c == ':' && !_hasAt && depth < MaxGroupDepth) AddGroup(list, depth);
            else if (c == ';' && depth > 0) break;
            else if (c is ',' or ';') Separator(list);
            else if (char.IsWhiteSpace(c)) Blank();
            else AddWord(ReadAtom());
        }

        Finish(list);
        if (_at < _text.Length) _at++;
        return list;
    }

    private void Separator(List<InternetAddress> list)
    {
        // "Bos, Jan <jan@…>": an unquoted comma inside a name.
        if (!_hasAt && _words.Length > 0 && NameGoesOn(_at + 1)) _words.Append(',');
        else Finish(list);
        _at++;
    }

    private bool NameGoesOn(int from)
    {
        var stop = _text.AsSpan(from).IndexOfAny("<@;:\"");
        return stop > 0 && _text[from + stop] == '<';
    }

    private void AddAngle(List<InternetAddress> list)
    {
        // Every search ends at the next bracket or quote, or a header of nothing but brackets would cost the square of its length.
        var stop = _text.AsSpan(_at + 1).IndexOfAny("<>\"") + _at + 1;
        if (stop > _at && _text[stop] == '"' && _text.AsSpan(stop).IndexOf('>') is var close and >= 0) stop += close;
        var end = stop > _at && _text[stop] == '>' ? stop : CutOff(stop > _at && _text[stop] == '<' ? stop : _text.Length);
        var inner = _text[(_at + 1)..end];
        _at = end < _text.Length && _text[end] == '>' ? end + 1 : end;
        // A source route (<@relay:user@host>) is long obsolete: only the address counts.
        var route = inner.StartsWith('@') ? inner.IndexOf(':', StringComparison.Ordinal) + 1 : 0;
        var name = Name() ?? Decoded(_comment);
        var address = Compact(inner[route..]);
        Reset();
        if (address.Length > 0 || name is not null) list.Add(new MailboxAddress(name, address, isRead: true));
        _hasAt = false;
        SkipToSeparator();
    }

    private int CutOff(int next) => _text.AsSpan(_at, next - _at).IndexOf(',') is var comma and >= 0 ? _at + comma : next;

    private void SkipToSeparator()
    {
        while (_at < _text.Length && _text[_at] is not (',' or ';' or '<' or '"'))
        {
            if (_text[_at] == '(') ReadComment();
            else _at++;
        }
    }

    private void AddGroup(List<InternetAddress> list, int depth)
    {
        var name = Name();
        _at++;
        var group = new GroupAddress(name, ReadList(depth + 1));
        Reset();
        list.Add(group);
    }

    private void Finish(List<InternetAddress> list)
    {
        // Several words without an at sign ("undisclosed recipients") are no address.
        var words = _words.ToString().Trim();
        if (_hasAt || !words.Contains(' ', StringComparison.Ordinal))
        {
            var address = Compact(words);
            if (address.Length > 0) list.Add(new MailboxAddress(Decoded(_comment), address, isRead: true));
        }

        Reset();
    }

    private void Reset()
    {
        _words.Clear();
        _comment = null;
        _hasAt = false;
    }

    private string? Name() => _words.Length == 0 ? null : Decoded(_words.ToString().Trim());
    private string? Decoded(string? text) => string.IsNullOrWhiteSpace(text) ? null : EncodedWords.Decode(text, _options);

    private void AddWord(string word)
    {
        _words.Append(word);
        _hasAt |= word.Contains('@', StringComparison.Ordinal);
    }

    private void Blank()
    {
        if (_words.Length > 0 && _words[^1] != ' ') _words.Append(' ');
        _at++;
    }

    private string ReadAtom()
    {
        var start = _at++;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !",;:<(\"".Contains(_text[_at], StringComparison.Ordinal)) _at++;
        return _text[start.._at];
    }

    private string ReadQuoted() => ParameterReader.ReadQuoted(_text, ref _at);

    private string ReadComment()
    {
        var comment = new StringBuilder();
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '\\' && _at + 1 < _text.Length) c = _text[++_at];
            else if (c == '(' && depth++ == 0) continue;
            else if (c == ')' && --depth == 0) break;
            comment.Append(c);
        }

        if (_at < _text.Length) _at++;
        return comment.ToString();
    }

    // No address holds white space or control characters; without them none can break out of an SMTP command.
    private static string Compact(string address)
    {
        if (!address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))) return address;
        var quoted = address.StartsWith('"');
        return string.Concat(address.Where(c => !char.IsControl(c) && ((c == ' ' && quoted) || !char.IsWhiteSpace(c))));
    }
}
