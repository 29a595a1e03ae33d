using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>To the colleague who has the case: our mail to the sender came back, so they know of nothing.</summary>
internal static class ReferrerUnreachableMail
{
    public static MailDraft Draft(Case @case, Region region, LetterLinks links) =>
        new($"[{@case.Number}] Onze mail aan de afzender is niet bezorgd", [.. Blocks(@case, region, links)]);

    private static IEnumerable<Block> Blocks(Case @case, Region region, LetterLinks links)
    {
        if (@case.Urgency != Urgency.Normaal)
            yield return new Block.Flag(@case.Urgency, CaseWords.Of(@case.Urgency));
        yield return new Block.Heading("De afzender kreeg onze mail niet");
        yield return new Block.Paragraph(
            "Onze mail kwam terug. De afzender weet dus nog niet dat wij contact opnemen. Wil je bellen? "
            + "Een adres of telefoonnummer vind je in het bericht zelf. Je leest het op de pagina van de zaak.");
        yield return new Block.Facts([.. CaseFacts.All(@case, region)]);
        if (links.Open is { } open)
            yield return new Block.Button("Bekijk de zaak", open);
    }
}
