using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Mails;

/// <summary>To the coordinator, on a workday morning: mails became no case, and a person may see a question in one.</summary>
internal static class ReviewWaitingMail
{
    public static MailDraft Draft(Letter letter, Region region, LetterLinks links)
    {
        // A detail that is no number is nothing that we wrote.
        var count = int.TryParse(letter.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var messages = count == 1 ? "1 bericht" : string.Create(CultureInfo.InvariantCulture, $"{count} berichten");
        return new($"{messages} om na te kijken · {region.Service}", [.. Blocks(messages, count, links)]);
    }

    private static IEnumerable<Block> Blocks(string messages, int count, LetterLinks links)
    {
        yield return new Block.Heading("Wil je even nakijken?");
        yield return new Block.Paragraph(
            $"Sinds de vorige keer {(count == 1 ? "is" : "zijn")} {messages} geen zaak geworden: reclame, automatische antwoorden en foutmeldingen. "
            + "Meestal klopt dat. Staat er toch een vraag tussen? Dan maak je er met één tik een zaak van.");
        if (links.Open is { } open)
        {
            yield return new Block.Button("Bekijk de lijst", open);
            yield return new Block.Note("Deze knop werkt 14 dagen en alleen voor jou. Stuur deze mail dus niet door.");
        }
    }
}
