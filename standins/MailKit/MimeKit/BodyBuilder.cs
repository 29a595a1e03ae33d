using System.Collections.ObjectModel;

namespace MimeKit;

public class BodyBuilder
{
    public AttachmentCollection Attachments { get; } = [];
    public string? TextBody { get; set; }
    public string? HtmlBody { get; set; }

    public MimeEntity ToMessageBody()
    {
        var html = HtmlBody is null ? null : new TextPart("html") { Text = HtmlBody };
        var text = TextBody is null ? null : new TextPart("plain") { Text = TextBody };
        MimeEntity? body = text is not null && html is not null ? new MultipartAlternative { text, html } : html ?? text;
        if (Attachments.Count == 0) return body ?? new TextPart("plain") { Text = "" };
        if (body is null && Attachments.Count == 1) return Attachments[0];
        var mixed = new Multipart("mixed");
        if (body is not null) mixed.Add(body);
        foreach (var attachment in Attachments) mixed.Add(attachment);
        return mixed;
    }
}

public class AttachmentCollection : Collection<MimeEntity>
{
    internal AttachmentCollection() { }

    public MimeEntity Add(string fileName, byte[] data, ContentType contentType)
    {
        var type = ContentType.Parse(ParameterWriter.Plain(contentType.MimeType, contentType.Parameters));
        var part = type.IsMimeType("text", "*") ? new TextPart(type) : new MimePart(type);
        part.Content = new MimeContent(data, ContentEncoding.Default);
        part.Prepare(EncodingConstraint.SevenBit);
        var disposition = new ContentDisposition(ContentDisposition.Attachment, new());
        part.ContentDisposition = disposition;
        disposition.Parameters["filename"] = type.Parameters["name"] = Path.GetFileName(fileName);
        Add(part);
        return part;
    }
}
