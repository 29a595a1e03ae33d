using System.Buffers;
using System.Text;

namespace Versnelling.Functions.Mail;

/// <summary>Builds text line by line out of what HTML shows.</summary>
internal sealed class TextLines
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00A0\f\v");

    private readonly StringBuilder _all = new();
    private readonly StringBuilder _line = new();
    private int _quoted;

    private bool HasWords => _line.ToString().AsSpan().Trim().Length > 0;

    /// <summary>Adds words; how many blanks stand between them does not count.</summary>
    public void Words(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var blanks = text.Length - text.TrimStart().Length;
            if (blanks > 0 && _line.Length > 0 && _line[^1] is not (' ' or '\t'))
                _line.Append(' ');
            text = text[blanks..];
            var word = text.IndexOfAny(Blanks);
            if (word < 0)
                word = text.Length;
            _line.Append(text[..word]);
            text = text[word..];
        }
    }

    /// <summary>Adds text whose blanks and lines count.</summary>
    public void Exactly(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                Break();
            _line.Append(lines[i].TrimEnd('\r').Replace('\u00A0', ' '));
        }
    }

    /// <summary>Ends the line.</summary>
    public void Break()
    {
        var line = _line.ToString().TrimEnd();
        _line.Clear();
        _all.Append('>', _quoted);
        if (_quoted > 0)
            _all.Append(' ');
        _all.Append(line).Append('\n');
    }

    /// <summary>Begins a new line, if this one has words, at another depth of quoting.</summary>
    public void Open(int quoted = 0)
    {
        if (HasWords)
            Break();
        _line.Clear();
        _quoted += quoted;
    }

    /// <summary>Ends a block; after a paragraph an empty line follows.</summary>
    public void Close(bool paragraph)
    {
        var full = HasWords;
        Open();
        if (paragraph && full && _quoted == 0)
            _all.Append('\n');
    }

    /// <inheritdoc />
    public override string ToString()
    {
        Open();
        return _all.ToString().Trim('\n');
    }
}
