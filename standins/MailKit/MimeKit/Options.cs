using System.Text;

namespace MimeKit;

public class ParserOptions
{
    public static readonly ParserOptions Default = new();

    /// <summary>Tried for 8-bit header bytes that aren't UTF-8, before Latin-1.</summary>
    public Encoding CharsetEncoding { get; set; } = Encoding.UTF8;

    /// <summary>Parts that lie deeper stay closed.</summary>
    public int MaxMimeDepth { get; set; } = 1024;
}

public class FormatOptions
{
    public static readonly FormatOptions Default = new();
    public NewLineFormat NewLineFormat { get; set; } = Environment.NewLine.Length == 1 ? NewLineFormat.Unix : NewLineFormat.Dos;
    /// <summary>Whether the hidden recipients stay hidden.</summary>
    internal bool WithoutBcc { get; init; }
    internal string NewLine => NewLineFormat == NewLineFormat.Dos ? "\r\n" : "\n";
}
