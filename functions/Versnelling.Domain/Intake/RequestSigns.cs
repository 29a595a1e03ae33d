using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Signs that a person asks something about a child. They outweigh words and lists that look automatic, since a request
/// taken for anything else is the worst mistake that can be made here.
/// </summary>
internal static class RequestSigns
{
    private static readonly PhraseTable Signs = PhraseTable.Parse("""
        child: mijn|onze|ons|zijn|haar|hun|deze zoon|zoontje|dochter|dochtertje|kind|kleinzoon|kleindochter|broertje|zusje|pleegkind|pleegzoon|pleegdochter; betreft ~ jongen|meisje|jeugdige|kind|gezin|client|leerling; een jongen|meisje|jeugdige|leerling|client|gezin; jarige jongen|meisje|jeugdige|client|dochter|zoon; kinderen van
        ask: kunt|kan|kunnen|zou|zouden|wilt|willen|wil (u|jullie|je|iemand|wij|we|ik) ~~ helpen|meedenken|adviseren|adviseert|advies|meekijken|terugbellen|overleggen|sparren|uitleggen; mij|me|ons ~ bellen|helpen|contact; contact ~ met mij|me|ons; kunt|kunnen|wilt u|jullie|je ~ bellen over; zoek|zoeken|vraag|vragen|wil|willen|hoop|hopen ~~ plek|plaats|advies|hulp|aanbieder|pleeggezin|gezinshuis|begeleiding|behandeling|consult|consultatie|versnellingstafel|overleg|overleggen|sparren|meedenken|behandelaar; graag ~~ advies|overleg|consult|consultatie|meedenken|sparren|versnellingstafel|overleggen; wie kan|weet|heeft; waar kan ik; waar kunnen wij|we; advies gevraagd; consultvraag; zoekvraag; aanmelding ret|versnellingstafel; wij|we|ik melden|meld ~ aan; hulp nodig; weet niet (meer) wat|wie|hoe
        """);

    /// <summary>How strongly: a child told of with an age, a child told of, a question; crisis alone is enough.</summary>
    public static int Count(MailText text, LocalDate today)
    {
        var signs = 0;
        foreach (var passage in (Passage[])[text.Subject, text.New, text.Forward])
        {
            if (passage.Ages(today).Count > 0)
                signs |= 1;
            foreach (var hit in Signs.Find(passage.Words))
                signs |= hit.Rule == "child" ? 2 : 4;
        }

        if (UrgencyRules.Read(text, today).Suicide)
            signs |= 8;
        return int.PopCount(signs) + (signs >= 8 ? 2 : 0);
    }
}
