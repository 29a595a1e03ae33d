using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the colleague who has the case: an answer came in, and what it does to the case. Nothing of what it says.</summary>
internal static class ReplyReceivedMail
{
    public static MailDraft Draft(Letter letter, Case @case, Region region, LetterLinks links, bool reopened) =>
        new($"[{@case.Number}] Nieuw bericht bij deze zaak", [.. Blocks(letter, @case, region, links, reopened)]);

    private static IEnumerable<Block> Blocks(Letter letter, Case @case, Region region, LetterLinks links, bool reopened)
    {
        yield return new Block.Heading("Er is een nieuw bericht");
        yield return new Block.Paragraph("Bij deze zaak kwam een antwoord binnen. Je leest het op de pagina van de zaak.");
        if (reopened)
            yield return new Block.Paragraph("De zaak was gesloten en is door dit antwoord weer open.");
        if (@case is { IsWithdrawn: true, Closed: null })
            yield return new Block.Paragraph("De afzender schrijft dat de vraag is opgelost. Op de pagina kun je de zaak met één tik sluiten.");
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
