namespace Versnelling.Domain.Intake;

/// <summary>All phrases that the question is read by, in one table: a mail is searched once.</summary>
internal static class QuestionPhrases
{
    public static readonly PhraseTable All = PhraseTable.Parse(string.Join('\n', AdvicePhrases.Turns, TablePhrases.Turns, TableGathering.Parts, CarePhrases.Turns, CarePhrases.Looks, Context));

    /// <summary>
    /// What gives other words their meaning. <c>wants</c> turns a name into a request ("graag een tafel"); <c>done</c> tells of what was
    /// ("na de tafel"); <c>announces</c> that the question follows ("hulpvraag:"); <c>refuses</c> what is expressly not asked;
    /// <c>no-table</c> is furniture, or the judge's knot to cut; <c>informs</c> is care that is only to be known about, or a place to ask; <c>otherwise</c> what asks who, where or whether there is, but not for care ("wie beslist"); a <c>label</c> is what a form's "soort vraag" can say.
    /// </summary>
    private const string Context = """
        wants: graag; gaarne; liefst; aanvra*; aangevra*; vraag; vragen; gevraagd; vraagt; verzoek*; aanmeld*; meld; melden; wil; wilt; willen; wens; wensen; kunnen; kan; kunt; kun; zou; zouden; hoop; hopen
        wants: hoopt; voorstel*; stel; stellen; nodig; plannen; inplannen; beleggen; organiseren; missen; mis; moet; moeten; zoek; zoeken; idee; wie; iemand; aub; droom; dromen; zet; lukt; mag; mogen; weiger; laten we; alsjeblieft; alstublieft; wat mij|ons betreft; uitweg; pas wanneer|als; verlang*; behoefte; toe aan; jullie; kom
        done: na de|een; eerdere; eerder; vorige; vorig; tijdens de; laatste; bedankt|dank* voor de; na afloop; is|hebben|heeft ~ gevonden; gevonden; was gepland; staat gepland; evaluatie; verslag
        done: is (er) afgesproken; uitgepakt; geholpen; opgeleverd; gehad; naar aanleiding van; nav; afgelopen; had|hadden we|wij|ouders
        announces: vraag; hulpvraag; vraagstelling; verzoek; concreet; kernvraag; gevraagd; doel; wat wilt u|je; wat vraagt u; wat hoopt u; waarmee kunnen; gewenst*; wens
        announces: onze|mijn|de vraag|verzoek|hulpvraag (is|aan|luidt|voor); voorstel; wat ik hoop|zoek|vraag; alleen dit; graag
        refuses-table: geen ~ tafel|versnellingstafel*|rondetafel*; tafel|versnellingstafel ~ niet|hoeft; tafel|versnellingstafel ~~ ~ te ver
        refuses-care: geen zoekvraag|zoekopdracht; zoek|zoeken (nog|ook) geen|niet; plek|plaats zoeken hoeft|is; plek|plaats ~ niet (aan) de vraag|orde; om ~~ plek|plaats|aanbod|opvang|aanbieder gaat het ~ niet; gaat het (nu|mij|ons|me) niet om een|de|zijn|haar; hoef|hoeven (ook) geen hulpverlener|hulp|therapie|therapeut|traject|behandeling
        refuses-advice: geen ~ advies; advies ~ niet; niets te adviseren; nergens (over) (te) adviseren; overleg|overleggen ~ genoeg; niet ~ sparren
        otherwise: wie|waar ~~ beslist|betaalt|bepaalt|verantwoordelijk|mag|hoort|geloven|gelijk|vergoedt|schuld|gezag|recht|regie|leiding|plicht|taak; mij; me; ons; wie is|zijn|moet|moeten|mag|zegt|vraagt|van
        otherwise: voor wie; met wie; of wie; waar moet|moeten ~ op|rekening; waar ~ lezen|klacht|indienen|bezwaar|vinden|aan|mee|over|op|goed; risico*; regel*; reden*; verschil*; kans|kansen; voorwaarden
        otherwise: nadeel|nadelen; voordeel|voordelen; grond|gronden; wet; manier*; folder*; cursus*; nieuws; haast; alternatief; tegen; bezwaar; bezwaren; mogelijk; denkbaar; termijn*; uitzondering*
        otherwise: vrijstelling*; vergoeding*; hoe; waarom; of; tip|tips; idee|ideeen; ervaring*; tijd; gelegenheid; vragen; vraag; advies; mail; bericht; gelezen; ontvangen; vandaag; morgen; gesprek; afspraak
        otherwise: bellen; nummer; contact; meer; nog meer|informatie; wat ik|we|wij; veranderd; misgegaan; gebeurd; aan de hand; meedenken; uitleg*; vertellen; telefonisch; bereikbaar; schelen
        otherwise: spreekuur*; formulier*; protocol*; richtlijn*; format; handreiking*; artikel*; literatuur; boek; boeken; contactpersoon; voorbeeld*; checklist*; stappenplan*; beleid; cijfers; mening; reactie; antwoord
        otherwise: gedachte; gedachten; oog; ogen; blik; hypothese; zinnigs; initiatief; gooit; zeggen; uitleggen; denkrichting; vermoeden; theorie; verklaring
        otherwise: denkt|denken ~ mee; normaal; recht; rechten; rechter
        no-table: op|onder|naast (de|een|mijn|zijn|haar|onze|hun) tafel|keukentafel; tafel gelegd|gedekt; eet|eten|praat|praten|zwijgen|zwijgt ~~ aan tafel; aan tafel ~~ eet|eten|apart; rechter|kinderrechter|rechtbank|mdo|teamoverleg|casusoverleg|teamvergadering ~ knoop
        informs: vaker|eerder|weleens|eens ~ gehoord|meegemaakt|gezien|tegengekomen|voorgekomen
        informs: vormen|soorten|typen van; plek|plaats|loket|nummer|adres|site|website ~~ ~ vragen|navragen|melden|lezen; klacht|bezwaar|vraag|vragen|melding ~ terecht|kwijt; scriptie; voorlichten; wie doet wat; werkstuk; nieuwsbrief
        question.table-label: versnellingstafel; tafel
        question.care-label: zorgbemiddeling; zoekvraag; passend; plek; aanbod
        question.advice-label: consult*; advies; sparren; overleg
        """;
}
