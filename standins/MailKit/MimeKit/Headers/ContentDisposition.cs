namespace MimeKit;

public class ContentDisposition
{
    public const string Attachment = "attachment";

    internal ContentDisposition(string disposition, ParameterList parameters) => (Disposition, Parameters) = (disposition, parameters);

    public string Disposition { get; }
    public ParameterList Parameters { get; }
    public bool IsAttachment => Disposition.Equals(Attachment, StringComparison.OrdinalIgnoreCase);
    public string? FileName => Parameters["filename"];

    /// <summary>A disposition that can't be read counts as an attachment, as RFC 2183 asks for unknown ones.</summary>
    internal static ContentDisposition Read(string text, ParserOptions options)
    {
        var (head, parameters) = ParameterReader.Read(text, options);
        return new(ParameterWriter.IsTokens(head) ? head : Attachment, parameters);
    }
}
