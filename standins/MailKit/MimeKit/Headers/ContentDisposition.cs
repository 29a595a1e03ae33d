namespace MimeKit;

public class ContentDisposition
{
    public const string Attachment = "attachment";
    public const string FormData = "form-data";
    public const string Inline = "inline";
    private string _disposition;
    public ContentDisposition() : this(Attachment) { }

    public ContentDisposition(string disposition) : this(disposition, [])
    {
        if (disposition.Length == 0 || !disposition.All(ParameterWriter.IsToken)) throw new ArgumentException("Dispositions are ASCII tokens.", nameof(disposition));
    }

    private ContentDisposition(string disposition, ParameterList parameters)
    {
        _disposition = disposition;
        Parameters = parameters;
    }

    public string Disposition
    {
        get => _disposition;
        set
        {
            if (value.Length == 0 || !value.All(ParameterWriter.IsToken)) throw new ArgumentException("Dispositions are ASCII tokens.", nameof(value));
            _disposition = value;
            Changed?.Invoke();
        }
    }

    public bool IsAttachment
    {
        get => Disposition.Equals(Attachment, StringComparison.OrdinalIgnoreCase);
        set => Disposition = value ? Attachment : Inline;
    }

    public ParameterList Parameters { get; }

    public string? FileName
    {
        get => Parameters["filename"];
        set { if (value is null) Parameters.Remove("filename"); else Parameters["filename"] = value; }
    }

    internal Action? Changed { get; set; }
    internal string HeaderValue => ParameterWriter.Plain(Disposition, Parameters);
    public override string ToString() => "Content-Disposition: " + HeaderValue;

    /// <summary>A disposition that can't be read counts as an attachment, as RFC 2183 asks for unknown ones.</summary>
    internal static ContentDisposition Read(string text, ParserOptions options)
    {
        var (head, parameters) = ParameterReader.Read(text, options);
        return new(head.Length > 0 && head.All(ParameterWriter.IsToken) ? head : Attachment, parameters);
    }
}
