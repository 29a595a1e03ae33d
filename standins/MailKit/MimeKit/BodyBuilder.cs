using System.Collections.ObjectModel;

namespace MimeKit;

public class BodyBuilder
{
    public AttachmentCollection Attachments { get; } = [];
    public AttachmentCollection LinkedResources { get; } = new(linkedResources: true);
    public string? TextBody { get; set; }
    public string? HtmlBody { get; set; }

    public MimeEntity ToMessageBody()
    {
        var html = Html();
        var text = TextBody is null ? null : new TextPart("plain") { Text = TextBody };
        var body = text is not null && html is not null ? new MultipartAlternative { text, html } : html ?? text;
        if (Attachments.Count == 0) return body ?? new TextPart("plain") { Text = "" };
        if (body is null && Attachments.Count == 1) return Attachments[0];
        var mixed = new Multipart("mixed");
        if (body is not null) mixed.Add(body);
        foreach (var attachment in Attachments) mixed.Add(attachment);
        return mixed;
    }

    private MimeEntity? Html()
    {
        if (HtmlBody is null) return null;
        var html = new TextPart("html") { Text = HtmlBody };
        if (LinkedResources.Count == 0) return html;
        var related = new MultipartRelated { Root = html };
        foreach (var resource in LinkedResources) related.Add(resource);
        return related;
    }
}

public class AttachmentCollection : Collection<MimeEntity>
{
    private readonly bool _linked;
    public AttachmentCollection() : this(linkedResources: false) { }
    public AttachmentCollection(bool linkedResources) => _linked = linkedResources;
    public MimeEntity Add(string fileName, byte[] data) => Add(fileName, data, new ContentType("application", "octet-stream"));

    public MimeEntity Add(string fileName, byte[] data, ContentType contentType)
    {
        if (contentType.IsMimeType("message", "rfc822"))
        {
            var mail = new MessagePart { Message = MimeMessage.Load(new MemoryStream(data)) };
            return Attach(mail, fileName);
        }

        var own = ContentType.Parse(contentType.HeaderValue);
        var part = contentType.IsMimeType("text", "*") ? new TextPart(own) : new MimePart(own);
        part.Content = MimeContent.Of(data, ContentEncoding.Default);
        part.ContentTransferEncoding = part.GetBestEncoding(EncodingConstraint.SevenBit);
        return Attach(part, fileName);
    }

    private MimeEntity Attach(MimeEntity entity, string path)
    {
        var name = Path.GetFileName(path);
        entity.ContentDisposition = new(_linked ? ContentDisposition.Inline : ContentDisposition.Attachment) { FileName = name };
        entity.ContentType.Name = name;
        Add(entity);
        return entity;
    }
}
