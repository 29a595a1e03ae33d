using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Words;

/// <summary>A case's trail in Dutch.</summary>
public static class EventWords
{
    private const string ChildrenPrefix = "Children=";

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
            CaseEventKind.GemeenteSet when @event.By == CaseEvent.System => $"De afzender noemde de gemeente{(region.FindGemeente(@event.Detail) is { } named ? $" {named.Name}" : "")}",
            CaseEventKind.GemeenteSet => $"{who} koos de gemeente{(region.FindGemeente(@event.Detail) is { } g ? $" {g.Name}" : "")}",
            CaseEventKind.PromiseMissed => "De tijd ging voorbij zonder contact",
            CaseEventKind.Undelivered => Undelivered(@event.Detail),
            CaseEventKind.UrgencyRaised => "Een antwoord vertelde dat er meer haast is",
            CaseEventKind.Closed => $"{who} sloot de zaak",
            CaseEventKind.Reopened => @event.By == CaseEvent.System ? "De zaak is weer open: er kwam een antwoord" : $"{who} opende de zaak weer",
            CaseEventKind.PhoneRegistered => $"{who} registreerde een telefoongesprek",
            CaseEventKind.HandedOver => @event.By == @event.Detail ? $"{who} nam de zaak over" : $"{who} droeg de zaak over aan {person}",
            CaseEventKind.Corrected => $"{who} verbeterde: {Corrected(@event.Detail, region)}",
            CaseEventKind.Moved => $"{who} legde vast dat het kind verhuisde naar {@event.Detail}",
            CaseEventKind.ChildLinked => $"{who} koppelde de zaak aan {@event.Detail}: hetzelfde kind",
            CaseEventKind.ChildUnlinked => $"{who} maakte de zaak los van {@event.Detail}: een ander kind",
            CaseEventKind.SplitOff => $"{who} splitste {@event.Detail} af",
            CaseEventKind.SplitFrom => $"Afgesplitst van {@event.Detail}",
            CaseEventKind.MergedInto => $"{who} voegde de zaak samen met {@event.Detail}",
            CaseEventKind.Absorbed => $"{@event.Detail} ging in deze zaak op",
            CaseEventKind.NotUnderstood => $"Niet alles in de mail van {who} was te begrijpen",
            CaseEventKind.AddressForgotten => "Het adres van de verwijzer is gewist",
            CaseEventKind.MailDeleted => "Het bericht is uit de mailbox verwijderd",
            CaseEventKind.MissExplained => $"{who} legde uit waarom het later werd: {(Enum.TryParse<MissedReason>(@event.Detail, out var missed) ? CaseWords.Of(missed) : "iets anders")}",
            CaseEventKind.AccessRefused => $"{who} kreeg geen toegang",
            CaseEventKind.Exported => $"{who} maakte een afschrift van de zaak",
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.Kind, "There are no words for this event."),
        };
    }

    // The codes are parted by blanks; a minus before one takes it back. Those that this region does not know (any more) stay as they are.
    private static string Registered(string who, string? codes, Region region)
    {
        var words = (codes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => Registered(c, region)).ToArray();
        return words.Length == 0 ? $"{who} werkte de registratie bij" : $"{who} legde vast: {string.Join(", ", words)}";
    }

    private static string Registered(string code, Region region)
    {
        if (code.StartsWith('-'))
            return "niet meer " + CaseWords.Code(code[1..], region);
        if (code.StartsWith(ChildrenPrefix, StringComparison.Ordinal) && int.TryParse(code[ChildrenPrefix.Length..], CultureInfo.InvariantCulture, out var children))
            return CaseWords.Children(children);
        return Enum.TryParse<ContactKind>(code, out var kind) && Enum.IsDefined(kind) ? CaseWords.Of(kind).ToLowerInvariant() : CaseWords.Code(code, region);
    }

    // The detail is the fields with their new values, parted by blanks.
    private static string Corrected(string? fields, Region region) =>
        string.Join(", ", (fields ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=', 2)).Where(f => f.Length == 2).Select(f => f[0] switch
        {
            nameof(Case.Verwijzer) when Enum.TryParse<Verwijzer>(f[1], out var v) && region.VerwijzerLabels.TryGetValue(v, out var label) => $"de verwijzer is {label}",
            nameof(Case.Question) when Enum.TryParse<Question>(f[1], out var q) => $"de vraag is {CaseWords.Of(q).ToLowerInvariant()}",
            nameof(Case.Urgency) when Enum.TryParse<Urgency>(f[1], out var u) => $"de urgentie is {CaseWords.Of(u).ToLowerInvariant()}",
            nameof(Case.AgeBand) when Enum.TryParse<AgeBand>(f[1], out var a) => $"de leeftijd is {CaseWords.Of(a)}",
            nameof(Case.Children) when int.TryParse(f[1], CultureInfo.InvariantCulture, out var children) => $"het gaat om {CaseWords.Children(children)}",
            _ => f[1],
        }));

    // The detail is the mail's step and why it did not reach a reader.
    private static string Undelivered(string? detail)
    {
        var mail = detail is not null && (detail.StartsWith("confirmation", StringComparison.Ordinal) || detail.StartsWith("call.", StringComparison.Ordinal)) ? "de afzender" : "een collega";
        return detail?.EndsWith(nameof(UndeliveredReason.Away), StringComparison.Ordinal) is true
            ? $"Afwezigheidsbericht gekregen van {mail}"
            : $"Een mail aan {mail} is niet bezorgd";
    }

    /// <summary>Which mail of ours, by the name of its kind; a card in Teams counts as one.</summary>
    internal static string Mail(string? kind) => Enum.TryParse<LetterKind>(kind, out var letter) ? letter switch
    {
        LetterKind.Confirmation => "bevestiging aan de verwijzer",
        LetterKind.CallNow => "telefoonnummers bij gevaar aan de afzender",
        LetterKind.ReferrerUnreachable => "melding dat de afzender geen mail krijgt",
        LetterKind.Alert => "melding aan een collega",
        LetterKind.ReplyReceived => "melding van een antwoord",
        LetterKind.PromiseMissed => "bericht aan de coördinator",
        LetterKind.ReviewWaiting => "bericht over post om na te kijken",
        LetterKind.Quarantined => "bericht over onleesbare post",
        LetterKind.RegisteredByMail => "antwoord op een registratie per mail",
        LetterKind.CaseNeeded => "vraag bij welke zaak een registratie hoort",
        LetterKind.HandedOver => "melding dat de zaak is overgedragen",
        LetterKind.SignIn => "link om in te loggen",
        _ => "bericht aan de beheerder",
    } : kind == "Teams" ? "kaart in Teams" : "bericht van het systeem";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
