using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To a colleague: somebody gave this case to you.</summary>
internal static class HandedOverMail
{
    public static MailDraft Draft(Letter letter, Case @case, Region region, LetterLinks links) =>
        new($"[{@case.Number}] Deze zaak is nu van jou", [.. Blocks(letter, @case, region, links)]);

    private static IEnumerable<Block> Blocks(Letter letter, Case @case, Region region, LetterLinks links)
    {
        yield return new Block.Heading("Deze zaak is nu van jou");
        var alert = @case.Alerts.FirstOrDefault(a => a.Number.ToString(CultureInfo.InvariantCulture) == letter.Detail);
        yield return new Block.Paragraph(ReasonWords.Of(alert?.Reasons ?? [], region));
        yield return new Block.Facts([.. CaseFacts.All(@case, region)]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }
}
