using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Digest;

/// <summary>Writes the figures of a period as a mail to the managers.</summary>
public sealed class DigestMail(ViewRenderer renderer)
{
    /// <summary>The mail: its HTML part is also the report's HTML file.</summary>
    public async Task<MailContent> RenderAsync(DigestFigures figures, Region region)
    {
        var subject = $"Cijfers {figures.Service}, {figures.Period.Title}";
        var sentences = DigestSentences.Of(figures, region);
        var html = await renderer.RenderAsync<DigestHtml>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(DigestHtml.Subject)] = subject,
            [nameof(DigestHtml.Figures)] = figures,
            [nameof(DigestHtml.Sentences)] = sentences,
            [nameof(DigestHtml.Region)] = region,
        });
        var text = $"{string.Join('\n', sentences)}\n\n{DigestText.Render(figures)}\n-- \n{region.Service}\n{region.Address}\n";
        return new MailContent(subject, text, html);
    }
}
