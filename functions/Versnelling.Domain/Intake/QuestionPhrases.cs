namespace Versnelling.Domain.Intake;

/// <summary>All phrases that the question is read by, in one table: a mail is searched once.</summary>
internal static class QuestionPhrases
{
    public static readonly PhraseTable All = PhraseTable.Parse(string.Join('\n', AdvicePhrases.Turns, TablePhrases.Turns, CarePhrases.Turns, CarePhrases.Looks, Context));

    /// <summary>
    /// What gives other words their meaning. <c>wants</c> turns a name into a request ("graag een tafel"); <c>done</c> tells of what was
    /// ("na de tafel"); <c>announces</c> that the question follows ("hulpvraag:"); <c>refuses</c> what is expressly not asked;
    /// <c>otherwise</c> what asks who, where or whether there is, but not for care ("wie beslist"); a <c>label</c> is what a form's "soort vraag" can say.
    /// </summary>
    private const string Context = """
        wants: graag; gaarne; liefst; aanvra*; aangevra*; vraag; vragen; gevraagd; vraagt; verzoek*; aanmeld*; meld; melden; wil; wilt; willen; wens; wensen; kunnen; kan; kunt; kun; zou; zouden; hoop; hopen
        wants: hoopt; voorstel*; stel; stellen; nodig; plannen; inplannen; beleggen; organiseren; missen; mis; moet; moeten; zoek; zoeken; idee; wie; iemand; aub; verlang*; behoefte; toe aan; jullie; kom
        done: na de|een; eerdere; eerder; vorige; vorig; tijdens de; laatste; bedankt|dank* voor de; na afloop; is|hebben|heeft ~ gevonden; gevonden; was gepland; staat gepland; evaluatie; verslag
        done: is (er) afgesproken; uitgepakt; geholpen; opgeleverd; gehad; naar aanleiding van; nav; afgelopen; had|hadden we|wij|ouders
        announces: vraag; hulpvraag; vraagstelling; verzoek; concreet; kernvraag; gevraagd; doel; wat wilt u|je; wat vraagt u; wat hoopt u; waarmee kunnen; gewenst*; wens
        announces: onze|mijn|de vraag|verzoek|hulpvraag (is|aan|luidt|voor); voorstel; wat ik hoop|zoek|vraag; alleen dit; graag
        refuses-table: geen ~ tafel|versnellingstafel*|rondetafel*; tafel|versnellingstafel ~ niet|hoeft; tafel|versnellingstafel ~~ ~ te ver
        refuses-care: geen zoekvraag|zoekopdracht; zoek|zoeken (nog|ook) geen|niet; plek|plaats zoeken hoeft|is; plek|plaats ~ niet (aan) de vraag|orde; gaat het (nu) niet om
        refuses-advice: geen ~ advies; advies ~ niet; niets te adviseren; nergens (over) (te) adviseren; overleg|overleggen ~ genoeg; niet ~ sparren
        otherwise: wie|waar ~~ beslist|betaalt|bepaalt|verantwoordelijk|mag|hoort|geloven|gelijk|vergoedt|schuld|gezag|recht|regie|leiding|plicht|taak; mij; me; ons; wie is|zijn|moet|moeten|mag|zegt|vraagt|van|bel|doet; initiatief
        otherwise: voor wie; met wie; of wie; waar moet|moeten ~ op|rekening; waar ~ lezen|klacht|indienen|bezwaar|vinden|mee|op|goed; is dat|dit|het iets; risico*; regel*; reden*; verschil*; kans|kansen; voorwaarden
        otherwise: nadeel|nadelen; voordeel|voordelen; grond|gronden; wet; manier*; folder*; cursus*; nieuws; haast; alternatief; tegen; bezwaar; bezwaren; mogelijk; denkbaar; termijn*; uitzondering*
        otherwise: vrijstelling*; vergoeding*; hoe; waarom; of ik|we|wij|niet|juist|toch|beter|moet|kan|is; tip|tips; idee|ideeen; ervaring*; tijd; gelegenheid; vragen; vraag; advies; mail; bericht; gelezen; ontvangen; vandaag; morgen; gesprek; afspraak
        otherwise: bellen; nummer; contact; meer; nog meer|informatie; wat ik|we|wij; veranderd; misgegaan; gebeurd; aan de hand; meedenken; uitleg*; vertellen; telefonisch; bereikbaar; schelen
        otherwise: denkt|denken ~ mee; normaal; recht; rechten; rechter
        question.table-label: versnellingstafel; tafel
        question.care-label: zorgbemiddeling; zoekvraag; passend; plek; aanbod
        question.advice-label: consult*; advies; sparren; overleg
        """;
}
