using System.Diagnostics.CodeAnalysis;
using MimeKit.Text;

namespace MimeKit;

public class MultipartAlternative : Multipart
{
    public MultipartAlternative() : base("alternative") { }
    internal MultipartAlternative(ParsedEntity parsed) : base(parsed) { }
    public string? TextBody => GetTextBody(TextFormat.Plain);
    public string? HtmlBody => GetTextBody(TextFormat.Html);
    public string? GetTextBody(TextFormat format) => TryGetValue(format, out var body) ? body.BodyText : null;

    /// <summary>The last part of that format, since senders put the richest last.</summary>
    public override bool TryGetValue(TextFormat format, [NotNullWhen(true)] out TextPart? body)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (this[i] is Multipart multipart && multipart.TryGetValue(format, out body)) return true;
            if (this[i] is not TextPart text || !text.Is(format)) continue;
            body = text;
            return true;
        }

        body = null;
        return false;
    }
}

public class MultipartRelated : Multipart
{
    public MultipartRelated() : base("related") { }
    internal MultipartRelated(ParsedEntity parsed) : base(parsed) { }

    /// <summary>The part that the others belong to: the one that <c>start</c> names, else the first.</summary>
    public MimeEntity? Root
    {
        get => Count == 0 ? null : this[RootIndex];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (Count == 0) Add(value);
            else this[RootIndex] = value;
            ContentType.Parameters["type"] = value.ContentType.MimeType;
        }
    }

    private int RootIndex
    {
        get
        {
            if (ContentType.Parameters["start"] is not { } start) return 0;
            var id = start.Trim('<', '>', ' ');
            for (var i = 0; i < Count; i++)
                if (this[i].ContentId == id) return i;
            return 0;
        }
    }

    public override bool TryGetValue(TextFormat format, [NotNullWhen(true)] out TextPart? body)
    {
        body = null;
        if (Root is Multipart multipart) return multipart.TryGetValue(format, out body);
        body = Root is TextPart text && text.Is(format) ? text : null;
        return body is not null;
    }
}

public class MultipartReport : Multipart
{
    public MultipartReport(string reportType) : base("report") => ReportType = reportType;
    internal MultipartReport(ParsedEntity parsed) : base(parsed) { }
    public string? ReportType { get => ContentType.Parameters["report-type"]; set => ContentType.Parameters["report-type"] = value; }
}
