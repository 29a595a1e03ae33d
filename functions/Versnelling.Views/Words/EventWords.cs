using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;

namespace Versnelling.Views.Words;

/// <summary>A case's trail in Dutch.</summary>
public static class EventWords
{
    /// <summary>What happened, by whom; without the time.</summary>
    public static string Of(CaseEvent @event, Region region)
    {
        var who = @event.By == CaseEvent.System ? "Het systeem" : CaseWords.Person(@event.By, region);
        var person = region.FindColleague(@event.Detail)?.FirstName ?? "een collega";
        return @event.Kind switch
        {
            CaseEventKind.Received => "Bericht ontvangen",
            CaseEventKind.Routed => $"{Capital(person)} gekozen om contact op te nemen",
            CaseEventKind.Alerted => $"Melding gestuurd aan {person}",
            CaseEventKind.Mailed => $"Mail verstuurd: {Mail(@event.Detail)}",
            CaseEventKind.NotMailed => $"Mail kon niet worden verstuurd: {Mail(@event.Detail)}",
            CaseEventKind.ReplyReceived => "Nieuw bericht ontvangen",
            CaseEventKind.Viewed => $"{who} bekeek de zaak",
            CaseEventKind.MailRead => $"{who} las het bericht",
            CaseEventKind.TakenOver => $"{who} pakte de zaak op",
            CaseEventKind.Registered => Registered(who, @event.Detail, region),
            CaseEventKind.GemeenteSet => $"{who} koos de gemeente{(region.FindGemeente(@event.Detail) is { } g ? $" {g.Name}" : "")}",
            CaseEventKind.PromiseMissed => "De tijd ging voorbij zonder contact",
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.Kind, "There are no words for this event."),
        };
    }

    // The codes come from our own steps in whatever order; those that this region does not know are left out.
    private static string Registered(string who, string? codes, Region region)
    {
        var known = (codes ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(c => Label(c, region)).OfType<string>().ToArray();
        return known.Length == 0 ? $"{who} werkte de registratie bij" : $"{who} legde vast: {string.Join(", ", known)}";
    }

    private static string? Label(string code, Region region) =>
        region.Interventions.Concat(region.Results).FirstOrDefault(c => c.Code == code)?.Label
        ?? (Enum.TryParse<ContactKind>(code, out var kind) && Enum.IsDefined(kind) ? CaseWords.Of(kind) : null)
        ?? (FormFields.ContactOf(code) is { } contact ? CaseWords.Of(contact) : null);

    private static string Mail(string? kind) => Enum.TryParse<LetterKind>(kind, out var letter) ? letter switch
    {
        LetterKind.Confirmation => "bevestiging aan de verwijzer",
        LetterKind.Alert => "melding aan een collega",
        LetterKind.ReplyReceived => "bericht over een antwoord",
        LetterKind.PromiseMissed => "bericht aan de coördinator",
        _ => "bericht aan de beheerder",
    } : "bericht van het systeem";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
