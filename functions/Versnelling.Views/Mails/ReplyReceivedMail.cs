using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the colleague who has the case: an answer came in.</summary>
internal static class ReplyReceivedMail
{
    public static MailDraft Draft(Letter letter, Case @case, Region region, LetterLinks links) =>
        new($"[{@case.Number}] Nieuw bericht bij deze zaak", [.. Blocks(letter, @case, region, links)]);

    private static IEnumerable<Block> Blocks(Letter letter, Case @case, Region region, LetterLinks links)
    {
        yield return new Block.Heading("Er is een nieuw bericht");
        yield return new Block.Paragraph("Bij deze zaak kwam een antwoord binnen. Je leest het op de pagina van de zaak.");
        yield return new Block.Facts(
        [
            new("Zaak", @case.Number.Value),
            new("Gemeente", CaseWords.Gemeente(@case)),
            new("Vraag", CaseWords.Of(@case.Question)),
            new("Nieuw bericht", new DutchTime(region.Zone).Moment(letter.At)),
        ]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }
}
