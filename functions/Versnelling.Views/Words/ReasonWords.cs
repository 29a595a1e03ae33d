using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Words;

/// <summary>Tells a colleague why an alert came to them.</summary>
public static class ReasonWords
{
    /// <summary>The reasons as sentences; empty when there are none.</summary>
    public static string Of(IEnumerable<Reason> reasons, Region region) => string.Join(" ", reasons.Select(r => Sentence(r, region)));

    private static string Sentence(Reason reason, Region region)
    {
        var when = reason.Day is { } day ? DutchTime.Weekday(day) + " " : "";
        var colleague = reason.Person is { } other ? CaseWords.Person(other, region) : null;
        var where = reason.Gemeente is { } gemeente ? $" voor {gemeente}" : "";
        return reason.Kind switch
        {
            ReasonKind.OnDuty => $"Jij hebt {when}dienst{where}.",
            ReasonKind.Backup when reason.Person is { } absent =>
                $"{CaseWords.Person(absent, region)} heeft {when}dienst{where}, maar werkt dan niet. Jij bent de achterwacht.",
            ReasonKind.Backup => $"De collega met dienst{where} werkt {when}niet. Jij bent de achterwacht.",
            ReasonKind.NextWorkingDay when reason.Day is { } next =>
                $"Deze melding is buiten werktijd verstuurd. De eerstvolgende werkdag is {DutchTime.Day(next)}.",
            ReasonKind.NextWorkingDay => "Deze melding is buiten werktijd verstuurd.",
            ReasonKind.GemeenteUnknown => "De gemeente is nog niet bekend. Jij bent coördinator: kies de gemeente, dan gaat de vraag naar de juiste collega.",
            ReasonKind.NobodyOnDuty => $"Er heeft {when}niemand dienst{where}. Daarom komt deze vraag bij jou als coördinator.",
            ReasonKind.PromiseMissed => "De tijd is voorbij en er is nog geen contact vastgelegd.",
            ReasonKind.HandedOver => $"{colleague ?? "Een collega"} heeft deze zaak aan jou overgedragen.",
            ReasonKind.RegisteredByMail => "Je hebt per mail iets vastgelegd.",
            ReasonKind.ReplyReceived => "Bij deze zaak kwam een antwoord binnen.",
            ReasonKind.ColleagueUnreachable => $"De melding aan {colleague ?? "een collega"} is niet bezorgd. Daarom komt deze vraag nu bij jou.",
            ReasonKind.ColleagueAway => $"{colleague ?? "Een collega"} is afwezig volgens een automatisch antwoord. Daarom komt deze vraag nu bij jou.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Kind, "There is no sentence for this reason."),
        };
    }
}
