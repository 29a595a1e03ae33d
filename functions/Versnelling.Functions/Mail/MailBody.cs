using System.Net;
using System.Text;
using MimeKit;
using Versnelling.Domain.Intake;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Mail;

/// <summary>
/// What a mail says: for the rules its plain part, else its HTML as text; for a reader its HTML, else its plain part. Mails that
/// are attached follow as forwards.
/// </summary>
internal sealed class MailBody
{
    private readonly MailTree _tree;
    private readonly bool _forReader;
    private List<MessageSection> _sections = [];
    private int _room = ReadingBounds.MostText;

    private MailBody(MailTree tree, bool forReader) => (_tree, _forReader) = (tree, forReader);

    /// <summary>The text that the rules read.</summary>
    public static string Text(MailTree tree) => Join(Sections(tree, forReader: false));

    /// <summary>What a reader sees, in sections.</summary>
    public static IReadOnlyList<MessageSection> Shown(MailTree tree) => Sections(tree, forReader: true);

    private static List<MessageSection> Sections(MailTree tree, bool forReader)
    {
        var body = new MailBody(tree, forReader);
        if (tree.Root is { } root)
            body.Read(root);
        if (body._sections.TrueForAll(s => s.IsBlank))
            body.ReadWhatIsNotShown();
        return body._sections;
    }

    private static string Join(List<MessageSection> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections.Where(s => !s.IsBlank))
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(section.Text);
            if (text[^1] != '\n')
                text.Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private void Read(MailPart part)
    {
        if (part.Attached is { } attached)
            AddForward(attached);
        if (part.IsBodyText)
            Add((TextPart)part.Entity);
        else if (part.Is("multipart", "alternative"))
            ReadBest(part);
        else if (part.Is("multipart", "report") || part.Is("multipart", "signed"))
            part.Children.Take(1).ToList().ForEach(Read);
        else if (part.Entity is Multipart { Count: 0 } broken)
            AddPlain(MailCharset.Clean(broken.Preamble ?? ""));
        else
            part.Children.ForEach(Read);
    }

    // The version that suits best, if it says anything.
    private void ReadBest(MailPart alternative)
    {
        var versions = _forReader
            ? alternative.Children.AsEnumerable().Reverse().OrderBy(p => p.Is("text", "plain"))
            : alternative.Children.OrderByDescending(p => p.Is("text", "plain")).ThenByDescending(p => p.Entity is Multipart);
        List<MessageSection>? evasive = null;
        foreach (var version in versions)
        {
            var said = Apart(version);
            if (said.TrueForAll(s => s.IsBlank))
                continue;
            if (!_forReader && evasive is null && version.Is("text", "plain") && HtmlOnlyNotice.Is(said[0].Text))
            {
                evasive = said;
                continue;
            }

            _sections.AddRange(said);
            return;
        }

        _sections.AddRange(evasive ?? []);
    }

    private List<MessageSection> Apart(MailPart part)
    {
        var before = _sections;
        _sections = [];
        Read(part);
        var said = _sections;
        _sections = before;
        return said;
    }

    // An invitation without a letter, or a letter that came as a file.
    private void ReadWhatIsNotShown()
    {
        foreach (var part in _tree.Parts.Where(p => p.Is("text", "calendar") && p.Entity is MimePart).Take(1))
            AddPlain(Invitation.Text(MailCharset.Decode((MimePart)part.Entity).Text));
        foreach (var part in _tree.Parts.Where(p => !p.IsBodyText && p.IsReadable && p.Entity is MimePart))
        {
            if (_sections.Exists(s => !s.IsBlank))
                return;
            Add((MimePart)part.Entity);
        }
    }

    private void Add(MimePart part)
    {
        var (text, isCut) = MailCharset.Decode(part);
        if (isCut)
            _tree.Remarks |= ReadingRemarks.Cut;
        var isHtml = !part.ContentType.IsMimeType("text", "plain") && !part.ContentType.IsMimeType("application", "*") && !part.ContentType.IsMimeType("text", "markdown");
        if (isHtml ? text.Contains('<', StringComparison.Ordinal) : IsMisnamedHtml(text))
            AddHtml(text);
        else if (isHtml)
            AddPlain(WebUtility.HtmlDecode(text));
        else if (!part.ContentType.IsMimeType("application", "*") || !text.AsSpan().ContainsAnyInRange('\u0001', '\u0008'))
            AddPlain("flowed".Equals(part.ContentType.Parameters["format"], StringComparison.OrdinalIgnoreCase)
                ? FlowedText.Join(text, "yes".Equals(part.ContentType.Parameters["delsp"], StringComparison.OrdinalIgnoreCase))
                : text);
    }

    private static bool IsMisnamedHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private void AddHtml(string html)
    {
        var (nodes, isCut) = HtmlReader.Read(html);
        if (isCut)
            _tree.Remarks |= ReadingRemarks.Cut;
        var text = HtmlText.Of(nodes);
        // Words that don't fit are left out for the rules, and then also for the reader, who sees them as text.
        AddSection(new MessageSection(text, text.Length <= _room ? nodes : null));
    }

    private void AddPlain(string text)
    {
        var (clear, remarks) = InlinePgp.Read(text.ReplaceLineEndings("\n"));
        _tree.Remarks |= remarks;
        AddSection(new MessageSection(clear, Nodes: null));
    }

    // In the shape that programs give to inline forwards, so that one rule reads both.
    private void AddForward(MimeMessage attached) =>
        AddSection(new MessageSection(MailCharset.Clean($"---------- Doorgestuurd bericht ----------\nVan: {attached.From}\nAan: {attached.To}\nOnderwerp: {attached.Subject}\n"), Nodes: null));

    private void AddSection(MessageSection section)
    {
        if (section.Text.Length > _room)
        {
            section = section with { Text = section.Text[.._room] };
            _tree.Remarks |= ReadingRemarks.Cut;
        }

        _room -= section.Text.Length;
        _sections.Add(section);
    }
}
