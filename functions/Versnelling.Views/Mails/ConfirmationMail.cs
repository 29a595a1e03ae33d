using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>
/// To whoever mailed us: it has arrived, and by then we are in touch. At a crisis the numbers to call come before anything
/// else, and nothing says to wait. Nothing of their mail is repeated and nothing more is asked.
/// </summary>
internal static class ConfirmationMail
{
    private static readonly PhoneLine Emergency = new("112", "bij direct gevaar");
    private static readonly PhoneLine VeiligThuis = new("0800-2000", "Veilig Thuis, bij geweld of onveiligheid thuis. Dag en nacht, gratis.");
    private static readonly PhoneLine SuicidePrevention = new("113", "113 Zelfmoordpreventie. Bel 113 of 0800-0113, dag en nacht, gratis.");

    public static MailDraft Draft(Case @case, Region region) =>
        new($"[{@case.Number}] Uw vraag aan {region.Service}", [.. Blocks(@case, region)]);

    private static IEnumerable<Block> Blocks(Case @case, Region region)
    {
        var urgent = @case.Urgency == Urgency.Crisis || @case.Suicide;
        if (urgent)
            yield return CallNow(@case);

        yield return new Block.Heading("Uw bericht is aangekomen");
        yield return new Block.Paragraph(@case.Verwijzer == Verwijzer.Overig
            ? $"Goed dat u ons schrijft. Een collega van {region.Service} leest uw bericht en denkt graag met u mee."
            : $"Dank voor uw vraag. Een collega van {region.Service} bekijkt hem en denkt graag met u mee.");
        var due = new DutchTime(region.Zone).Deadline(@case.DueAt);
        yield return new Block.Key(urgent ? Soonest(due) : InTime(due));
        yield return new Block.Paragraph(
            $"{(urgent ? "" : "U hoeft nu niets te doen. ")}Uw zaaknummer is {@case.Number}. Als u deze mail beantwoordt, komt uw antwoord vanzelf bij uw vraag terecht.");
        if (@case.BsnFound)
        {
            yield return new Block.Paragraph(
                "In uw bericht staat een burgerservicenummer (BSN). Dat nummer hebben wij niet nodig en wij nemen het niet over. "
                + "Laat u het voortaan liever weg? Zo beschermen wij samen de privacy van het kind.");
        }

        if (!urgent)
        {
            yield return new Block.Note(
                "Wij zijn geen crisisdienst. Is er direct gevaar? Bel 112. Is het thuis niet veilig? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.");
        }
    }

    private static string Soonest(Deadline due) =>
        $"Een collega kijkt zo snel mogelijk naar uw bericht en neemt contact met u op, uiterlijk {due.Spoken}.";

    private static string InTime(Deadline due) => due.WholeDay
        ? $"Wij nemen uiterlijk {due.Spoken} contact met u op."
        : $"Wij nemen contact met u op vóór {due.Spoken}.";

    private static Block.CallNow CallNow(Case @case) => new(
        "Is er nu gevaar? Bel direct.",
        @case.Suicide ? [Emergency, VeiligThuis, SuicidePrevention] : [Emergency, VeiligThuis],
        "Wij zijn geen crisisdienst. Wacht niet op ons antwoord.");
}
