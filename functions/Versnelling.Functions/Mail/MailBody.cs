using System.Text;
using MimeKit;

namespace Versnelling.Functions.Mail;

/// <summary>A mail's text: its plain part, else its HTML as text; mails that are attached follow as forwards.</summary>
internal static class MailBody
{
    private const int DeepestForward = 3;

    public static string Text(MimeMessage message)
    {
        var text = new StringBuilder();
        Append(message.Body, text, depth: 0);
        return text.ToString().TrimEnd();
    }

    private static void Append(MimeEntity? entity, StringBuilder text, int depth)
    {
        switch (entity)
        {
            case MessagePart { Message: { } attached } when depth < DeepestForward:
                AppendForward(attached, text, depth + 1);
                break;
            case TextPart { IsAttachment: false } part when part.IsPlain || part.IsHtml:
                AppendParagraph(text, Read(part));
                break;
            case Multipart alternative when alternative.ContentType.IsMimeType("multipart", "alternative"):
                AppendBest(alternative, text, depth);
                break;
            case Multipart { Count: 0 } broken:
                AppendParagraph(text, broken.Preamble ?? "");
                break;
            case Multipart report when report.ContentType.IsMimeType("multipart", "report"):
                Append(report[0], text, depth);
                break;
            case Multipart multipart:
                foreach (var part in multipart)
                    Append(part, text, depth);
                break;
        }
    }

    // The plainest version that says anything.
    private static void AppendBest(Multipart alternative, StringBuilder text, int depth)
    {
        foreach (var part in alternative.OrderByDescending(p => p is TextPart { IsPlain: true }).ThenByDescending(p => p is Multipart))
        {
            var version = new StringBuilder();
            Append(part, version, depth);
            if (string.IsNullOrWhiteSpace(version.ToString()))
                continue;
            AppendParagraph(text, version.ToString());
            return;
        }
    }

    private static string Read(TextPart part) => part.IsHtml ? HtmlText.Of(MailCharset.Decode(part)) : MailCharset.Decode(part);

    // In the shape that programs give to inline forwards, so that one rule reads both.
    private static void AppendForward(MimeMessage attached, StringBuilder text, int depth)
    {
        AppendParagraph(text, "---------- Doorgestuurd bericht ----------\n");
        text.Append("Van: ").Append(attached.From).Append('\n');
        text.Append("Aan: ").Append(attached.To).Append('\n');
        text.Append("Onderwerp: ").Append(attached.Subject).Append('\n');
        Append(attached.Body, text, depth);
    }

    private static void AppendParagraph(StringBuilder text, string more)
    {
        if (string.IsNullOrWhiteSpace(more))
            return;
        if (text.Length > 0)
            text.Append('\n');
        text.Append(more.ReplaceLineEndings("\n"));
        if (text[^1] != '\n')
            text.Append('\n');
    }
}
