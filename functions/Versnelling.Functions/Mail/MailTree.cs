using MimeKit;
using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Mail;

/// <summary>The parts of a mail, within bounds, and what they tell besides text.</summary>
internal sealed class MailTree : IDisposable
{
    private const string TnefName = "winmail.dat";

    private readonly List<MimeMessage> _opened = [];
    private int _parts;

    private MailTree(MimeMessage message) => Root = message.Body is { } body ? Read(body, depth: 0, forwards: 0) : null;

    public MailPart? Root { get; }

    public ReadingRemarks Remarks { get; set; }

    public IEnumerable<MailPart> Parts => Root?.All ?? [];

    /// <summary>The media types of its own parts, outermost first.</summary>
    public IEnumerable<string> MediaTypes => Parts.Where(p => p.Forwards == 0).Select(MediaType);

    /// <summary>The names of what is attached.</summary>
    public IEnumerable<string> Attachments => Parts.Where(IsFile).Select(p => p.FileName ?? (IsTnef(p) ? TnefName : null)).OfType<string>().Select(MailCharset.Clean);

    public static MailTree Of(MimeMessage message) => new(message);

    public void Dispose() => _opened.ForEach(m => m.Dispose());

    private MailPart? Read(MimeEntity entity, int depth, int forwards)
    {
        if (depth > ReadingBounds.DeepestPart || ++_parts > ReadingBounds.MostParts)
        {
            Remarks |= ReadingRemarks.Cut;
            return null;
        }

        switch (entity)
        {
            case MessagePart { Message: { } attached }:
                return Forward(entity, attached, depth, forwards);
            case Multipart multipart:
                return ReadMultipart(multipart, depth, forwards);
            case MimePart part when Envelope.Kind(part) is { } kind:
                return ReadEnvelope(part, kind, depth, forwards);
            // The parser leaves mails in base64 closed, and some programs attach a mail as a mere file.
            case MimePart part when IsAttachedMail(part) && Open(part) is { } attached:
                return Forward(part, attached, depth, forwards);
        }

        var read = new MailPart(entity, forwards);
        if (IsTnef(read))
            Remarks |= ReadingRemarks.Tnef;
        if (entity is MimePart && (read.Is("multipart", "*") || read.Is("message", "rfc822")))
            Remarks |= ReadingRemarks.Cut;
        return read;
    }

    private MailPart ReadMultipart(Multipart multipart, int depth, int forwards)
    {
        var read = new MailPart(multipart, forwards);
        if (read.Is("multipart", "encrypted"))
        {
            Remarks |= ReadingRemarks.Encrypted;
            return read;
        }

        if (read.Is("multipart", "signed"))
            Remarks |= ReadingRemarks.Signature;
        foreach (var part in multipart)
            AddChild(read, part, depth, forwards);
        return read;
    }

    private MailPart ReadEnvelope(MimePart part, EnvelopeKind kind, int depth, int forwards)
    {
        var read = new MailPart(part, forwards);
        if (kind == EnvelopeKind.Signed && Envelope.Open(part) is { } inside)
        {
            Remarks |= ReadingRemarks.Signature;
            _opened.Add(inside);
            if (inside.Body is { } body)
                AddChild(read, body, depth, forwards);
        }
        else if (kind != EnvelopeKind.Signature)
        {
            Remarks |= ReadingRemarks.Encrypted;
        }

        return read;
    }

    private MailPart Forward(MimeEntity entity, MimeMessage attached, int depth, int forwards)
    {
        var read = new MailPart(entity, forwards) { Attached = attached };
        if (forwards >= ReadingBounds.DeepestForward)
            Remarks |= ReadingRemarks.Cut;
        else if (attached.Body is { } body)
            AddChild(read, body, depth, forwards + 1);
        return read;
    }

    private void AddChild(MailPart parent, MimeEntity entity, int depth, int forwards)
    {
        if (Read(entity, depth + 1, forwards) is { } child)
            parent.Children.Add(child);
    }

    private MimeMessage? Open(MimePart part)
    {
        var opened = Envelope.Mail(part);
        if (opened is not null)
            _opened.Add(opened);
        return opened;
    }

    private static bool IsAttachedMail(MimePart part) =>
        part.ContentType.IsMimeType("message", "rfc822") || (part.ContentType.IsMimeType("application", "*") && part.FileName?.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) is true);

    private static bool IsTnef(MailPart part) =>
        part.Is("application", "ms-tnef") || part.Is("application", "vnd.ms-tnef") || TnefName.Equals(part.FileName, StringComparison.OrdinalIgnoreCase);

    // Pictures that the HTML shows, such as the logo in a signature, are no attachments; a PDF that a program shows in the text is.
    private static bool IsFile(MailPart part) => part.Entity switch
    {
        Multipart => false,
        MimePart envelope when Envelope.Kind(envelope) is not null => false,
        { IsAttachment: true } => true,
        MessagePart => false,
        _ => !part.IsBodyText && !(part.Is("image", "*") && part.Entity.ContentId is not null),
    };

    private static string MediaType(MailPart part)
    {
        var type = part.Type;
        var parameter = type.Parameters["report-type"] is { } report ? "; report-type=" + report : type.Parameters["method"] is { } method ? "; method=" + method : "";
        return (type.MimeType + parameter).ToLowerInvariant();
    }
}
