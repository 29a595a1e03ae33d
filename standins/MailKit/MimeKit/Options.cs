using System.Text;

namespace MimeKit;

public class ParserOptions
{
    public static readonly ParserOptions Default = new();

    public ParserOptions()
    {
        MaxMimeDepth = 1024;
        CharsetEncoding = Encoding.UTF8;
    }

    public int MaxMimeDepth { get; set; }

    /// <summary>Tried for 8-bit header bytes that aren't UTF-8, before Latin-1.</summary>
    public Encoding CharsetEncoding { get; set; }
    public ParserOptions Clone() => new() { MaxMimeDepth = MaxMimeDepth, CharsetEncoding = CharsetEncoding };
}

public class FormatOptions
{
    public static readonly FormatOptions Default = new();
    public int MaxLineLength { get; set; } = 78;
    public NewLineFormat NewLineFormat { get; set; } = Environment.NewLine.Length == 1 ? NewLineFormat.Unix : NewLineFormat.Dos;
    public bool EnsureNewLine { get; set; }

    /// <summary>Headers are written as UTF-8 (RFC 6532) instead of encoded words.</summary>
    public bool International { get; set; }
    internal string NewLine => NewLineFormat == NewLineFormat.Dos ? "\r\n" : "\n";

    public FormatOptions Clone() => new()
    {
        MaxLineLength = MaxLineLength,
        NewLineFormat = NewLineFormat,
        EnsureNewLine = EnsureNewLine,
        International = International,
    };
}
