using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Words;

/// <summary>Why a mail became no case, in plain Dutch.</summary>
public static class FiledWords
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["loop.from"] = "Het kwam van ons eigen adres.",
        ["loop.x-loop"] = "Het is een mail van onszelf die terugkwam.",
        ["bounce.report"] = "Een mailserver meldt dat een mail niet is aangekomen.",
        ["bounce.failed-recipients"] = "Een mailserver meldt dat een mail niet is aangekomen.",
        ["bounce.daemon"] = "De afzender is een mailserver, geen mens.",
        ["bounce.subject"] = "Het onderwerp is dat van een foutmelding van een mailserver.",
        ["bounce.text"] = "De tekst is die van een foutmelding van een mailserver.",
        ["auto-reply.receipt"] = "Het is een ontvangst- of leesbevestiging.",
        ["auto-reply.calendar"] = "Het is een antwoord op een afspraak in de agenda.",
        ["auto-reply.auto-submitted"] = "Het bericht zegt zelf dat het een automatisch antwoord is.",
        ["auto-reply.header"] = "Het bericht zegt zelf dat het een automatisch antwoord is.",
        ["auto-reply.precedence"] = "Het bericht zegt zelf dat het een automatisch antwoord is.",
        ["auto-reply.generated"] = "Het bericht zegt zelf dat een computer het maakte.",
        ["auto-reply.subject"] = "Het onderwerp is dat van een automatisch antwoord.",
        ["auto-reply.text"] = "De tekst is die van een automatisch antwoord.",
        ["bulk.precedence"] = "Het is aan veel mensen tegelijk gestuurd.",
        ["bulk.list"] = "Het is een nieuwsbrief of een mail aan een lijst.",
        ["bulk.sales"] = "De tekst is die van reclame.",
        ["bulk.fraud"] = "De tekst lijkt op oplichting.",
    };

    /// <summary>What the mail was taken for.</summary>
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.AutoReply => "Automatisch antwoord",
        Disposition.Bounce => "Foutmelding van een mailserver",
        Disposition.Bulk => "Reclame of nieuwsbrief",
        Disposition.Loop => "Eigen mail die terugkwam",
        Disposition.Quarantine => "Niet te lezen",
        Disposition.Reply => "Registratie zonder zaak",
        _ => "Geen nieuwe vraag",
    };

    /// <summary>Why, by the rule that decided; a rule without words of its own gets those of its kind.</summary>
    public static string Why(Disposition disposition, string rule) =>
        Reasons.TryGetValue(rule, out var reason) ? reason : disposition switch
        {
            Disposition.AutoReply => "Het lijkt door een computer geschreven.",
            Disposition.Bounce => "Het lijkt te gaan over een mail die niet aankwam.",
            Disposition.Bulk => "Het lijkt aan veel mensen tegelijk gestuurd.",
            Disposition.Loop => "Het lijkt een mail van onszelf.",
            Disposition.Reply => "Een collega wilde iets vastleggen, maar noemde geen zaak.",
            _ => "Een regel zag er geen vraag in.",
        };
}
