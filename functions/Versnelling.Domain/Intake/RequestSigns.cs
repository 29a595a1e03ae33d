using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Signs that a person asks something about a child, weighed. They stand against the signs of automatic mail, since a request
/// taken for anything else is the worst mistake that can be made here.
/// </summary>
internal static class RequestSigns
{
    /// <summary>From here on a child is plainly told of and something is plainly asked.</summary>
    public const int Plain = 5;

    /// <summary>What it weighs that somebody answers a mail of ours.</summary>
    public const int OfAnswer = 2;

    private const int OfDanger = 4;
    private const int OfAge = 2;
    private const int OfQuestionMark = 1;
    private const int OfOwnQuestion = 2;

    private static readonly Dictionary<string, int> Weights = new(StringComparer.Ordinal)
    {
        ["child"] = 4,
        ["case"] = 2,
        ["children"] = 1,
        ["asks"] = 3,
        ["label"] = 3,
        ["wants"] = 2,
        ["answers"] = 2,
    };

    private static readonly PhraseTable Signs = PhraseTable.Parse("""
        child: mijn|onze|ons|m'n|mn|me|haar|zijn|hun|jullie|deze|dit|die|dat (oudste|jongste|eigen|puberende|kleine|lieve|andere|volwassen) zoon|zoontje|dochter|dochtertje|kind|kinderen|kids|meisje|jongen|jongens|meiden|kleinzoon|kleindochter|kleinkind|kleinkinderen|broertje|zusje|pleegkind|pleegzoon|pleegdochter|pleegkinderen|stiefzoon|stiefdochter|stiefkind|neefje|nichtje|baby|peuter|puber|tiener|tweeling|oudste|jongste|client|clientje|leerling|jeugdige|pupil|gezin|jongere|buurmeisje|buurjongen|buurkinderen
        child: een|de|onze (lastige|complexe|jonge|minderjarige|zwangere|slimme) knul|knaap|jochie|joch|ventje|meid|meiske|dame|jongen|meisje|jeugdige|jongere|leerling|client|pupil|patient|kind|baby|peuter|kleuter|puber|tiener|jongedame|jongeman|tweeling|zoon|dochter van|uit|met|die|dat|op|in|bij|waarvan|voor
        child: een gezin|moeder|vader van|uit|met|waar|die|dat|bij; jongen|meisje|jeugdige|jongere|client|leerling|patient|kind|dochter|zoon|jongedame|jongeman|meid (van) #
        child: jarige knul|knaap|jongen|meisje|jeugdige|jongere|client|clientje|dochter|zoon|leerling|meid|knul
        child: zoontje|dochtertje|kleinzoon|kleindochter|pleegzoon|pleegdochter|pleegkind|stiefzoon|stiefdochter|kleinkind; ik ben (net|pas|bijna) #; ik word # ~ uit|op; ons|mijn|onze gezin
        child: my|our son|daughter|child|kid|kids|children|grandson|grandchild|foster; mein|meine|unser|unsere sohn|tochter|kind|pflegesohn|pflegetochter|enkel
        child: wij|we|ik begeleiden|begeleid|behandelen|behandel|ondersteunen ~ een|gezin|twee|drie
        case: casus|casuistiek|client|clienten|jeugdige|leerling|pupil|gezin|trainingsgroep|fasehuis|fasehuizen|kamertraining|leefgroep|ots|muhp|uhp|uithuisplaatsing|uithuisgeplaatst|ondertoezichtstelling|voogdij|gezinsvoogd|pleegouder|pleegouders|pleeggezin|pleegzorg|gezinshuis|woongroep|crisisplek|crisisplaats|crisisbed|lvb|ggz|verwijzing|doorverwijzing|aanmelding|thuiszitter|versnellingstafel|ret|mdo
        case: g # p # r; uit huis geplaatst|plaatsen; beveiligd|beveiligde|veilig|versleuteld bericht|e|mail (mail) (voor) (u|je) ~ ontvangen|klaar
        case: beveiligd|beveiligde|versleutelde bericht|e|mail van|over
        children: kind|kinderen|jongen|meisje|jongere|jongeren|jeugdigen|zoon|dochter|moeder|vader|ouders|oma|opa|ex|stiefvader|huiselijk|mishandeling|geslagen
        asks: kunt|kan|kunnen|zou|zouden|wilt|willen|wil|mag|kunt (u|jullie|je|iemand|een|wij|we|ik) ~~ helpen|meedenken|adviseren|adviseert|meekijken|terugbellen|overleggen|sparren|uitleggen|aansluiten|bemiddelen|aanmelden|bespreken|spreken|interviewen|praten|schuiven
        asks: kunt|kunnen|wil|wilt|kan|zou|zouden u|jullie|je|iemand (van) (jullie) (mij|me|ons|aub|svp|alsjeblieft) ~ bellen|terugbellen|helpen|mailen|spreken|iets
        asks: bel|belt (u) (mij|me|ons|aub|alsjeblieft|alstublieft); denk|denken|denkt jullie|u|je (met) (ons|mij) ~ mee; wat raden|raadt|vinden|vindt jullie|u
        asks: wat nu|kan|kunnen|moet|moeten (ik|wij|we)
        asks: zoek|zoeken|vraag|vragen|wil|willen|hoop|hopen|hoopt ~~ plek|plaats|advies|hulp|aanbieder|pleeggezin|gezinshuis|begeleiding|behandeling|consult|consultatie|versnellingstafel|overleg|overleggen|sparren|meedenken|behandelaar|opvang|woonplek|bemiddeling
        asks: op zoek naar ~~ plek|plaats|advies|hulp|aanbieder|pleeggezin|gezinshuis|begeleiding|behandeling|behandelaar|opvang|woonplek|logeerplek
        asks: graag|gaarne|liefst ~~ advies|overleg|consult|consultatie|meedenken|sparren|versnellingstafel|overleggen|hulp|reactie|terugbellen|bellen|aanwezigheid|aanmelden|telefoontje
        asks: advies|overleg|hulp|meedenken|consult|consultatie|tafel gewenst|gevraagd|gezocht|nodig; wie kan|weet|heeft|helpt|durft|wil|betaalt|belt; met wie kan|kunnen; bij wie kan|kunnen|moet
        asks: waar kan|kunnen|moet|moeten|vind ik|wij|we|hij|zij|ze|je; weten jullie|u; weet u|iemand|jij ~ een|iets|waar|wie|nog
        asks: hebben jullie ~~ plek|plaats|ruimte|tips|idee|advies|ervaring|tijd; heeft u|iemand ~~ plek|plaats|ruimte|tips|idee|advies|tijd; er moet ~ iemand; ik wil dat er iemand
        asks: zijn jullie er ~ voor; consultvraag|zoekvraag|adviesvraag|consultatievraag|hulpvraag|casusvraag|aanmeldreden; aanmelding ret|versnellingstafel; wij|we|ik melden|meld ~ aan
        asks: meld|melden (ik|wij|we) ~~ aan; verwijs|verwijzen (wij|ik|we) ~~ jullie|u|door; kom|komen|kwamen|weten|weet er|het|ons ~ niet (meer) uit|weiter; weet niet (meer) wat|wie|hoe|waar
        asks: ten einde raad; loopt|lopen ~~ vast|spaak; geen idee meer; can|could you|someone|somebody ~~ help|call|advise; wen kann; braucht hilfe; we need|i need ~ help
        asks: er is een (nieuw) formulier|bericht|aanmelding ~ ingevuld|binnengekomen|ingezonden|verstuurd; nieuwe inzending|aanmelding|hulpvraag; contactformulier|webformulier|aanmeldformulier|aanmeldingsformulier|verwijsformulier|reactieformulier; ingevuld|verzonden|verstuurd|ingezonden via|op (de|het|onze) (website|formulier)
        label: vraag|hulpvraag|hulpvragen|aanmeldreden|toelichting|reden|vraagstelling|omschrijving
        wants: hulp|help|advies|meedenken|sparren|overleggen|doorverwezen|hulpverlening|noodgeval|radeloos|wanhopig; contact ~ met mij|me|ons; mij|me|ons ~ bellen|terugbellen|helpen
        wants: wanneer bellen|belt|hoor|horen; wacht|wachten (nog) (steeds|al) op
        answers: kan|kunnen ~ (wel|ook|prima|goed|niet|gebeld); schikt|schikken; komt|past ~ goed|beter|uit|prima; ik|wij|we wacht|wachten (het|op|uw|jullie); mijn|ons nummer|telefoonnummer
        answers: bel|bellen jullie|u; kunt|kunnen u|jullie ~~ bellen; zoals gezegd|besproken|afgesproken; wel bereikbaar|beschikbaar|aanwezig; ik ben wel; is|heeft ~ opgelost; na (intern) overleg ~; laat|laten ~ weten
        answers: werk ik|dan
        """);

    /// <summary>How much the mail's text weighs as a question about a child.</summary>
    /// <param name="text">The mail.</param>
    /// <param name="withSubject">False where the subject is a machine's copy of an earlier one.</param>
    /// <param name="today">The day of the mail.</param>
    public static int Weigh(MailText text, bool withSubject, LocalDate today)
    {
        var (about, asked, answers) = (0, 0, 0);
        var aged = false;
        foreach (var passage in (Passage[])[text.Subject, text.New, text.Forward])
        {
            if (!withSubject && passage == text.Subject)
                continue;
            aged |= passage.Ages(today).Count > 0;
            asked = Math.Max(asked, Questions(passage.Words));
            foreach (var hit in Signs.Find(passage.Words))
            {
                var weight = Weights[hit.Rule];
                if (hit.Rule is "child" or "case" or "children")
                    about = Math.Max(about, weight);
                else if (hit.Rule is "answers")
                    answers = weight;
                else if (hit.Rule is "label" ? passage.Words.EndsLabel(hit.Last) && passage.Words.StartsLine(hit.First) : !InsteadOf.Find(passage.Words).Exists(i => i.First <= hit.Last && i.Last >= hit.First))
                    asked = Math.Max(asked, weight);
            }
        }

        var (urgency, suicide, _) = UrgencyRules.Read(text, today);
        about = aged && about <= OfAge ? Math.Max(about, OfAge) + Math.Min(about, 1) : about;
        return about + asked + answers + (suicide ? OfDanger : urgency == Urgency.Crisis && about > 0 ? OfDanger / 2 : 0);
    }

    // "Wat kunnen wij doen?" asks us; "Zal ik u bellen?" and "Wilt u meer weten?" offer something.
    private static int Questions(Words words)
    {
        var weight = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].After is not '?')
                continue;
            weight = Math.Max(weight, OfQuestionMark);
            var (own, yours) = (false, false);
            for (var at = i; at >= 0 && words[at].Sentence == words[i].Sentence; at--)
            {
                own |= words[at].Text is "ik" or "wij" or "we" or "ons" or "mij" or "me" or "jullie" or "iemand";
                yours |= words[at].Text is "u" or "je" or "uw" or "zal";
            }

            if (own && !yours)
                return OfOwnQuestion;
        }

        return weight;
    }

    // "Voor vragen kunt u bellen met mijn collega" sends the reader elsewhere and asks nothing.
    private static readonly PhraseTable InsteadOf = PhraseTable.Parse("""
        instead: kunt|kan|kun|kunnen u|je|jij|jullie ~~ bellen|mailen|contact|terecht|wenden|overleggen (opnemen) (met|naar|bij|tot|via) (mijn|onze|het|de|collega|ons); bel|belt|mail|mailt (dan|u|gerust) met|naar|het|de|dan|onze|mijn|# ; neem|neemt|gelieve (dan|u) contact; wilt u ~~ dit|deze|afmelden|ontvangen|reageren|weten; kunt|kan u|je ~~ afmelden|uitschrijven|aanpassen
        """);
}
