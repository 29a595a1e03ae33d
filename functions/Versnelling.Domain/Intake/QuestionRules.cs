using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What is asked: a table asked for by name, then a search for care, then a case that is stuck without another request;
/// otherwise consultation, which is always right to begin with.
/// </summary>
internal static class QuestionRules
{
    private const string Field = "question";

    private static readonly PhraseTable Asks = PhraseTable.Parse("""
        question.table: versnellingstafel; versnellingstafels; rondetafel*; ronde tafel; rond (de|een) tafel; elkaar|samen|allemaal|gezamenlijk ~ aan|om tafel; tafel voor|over|rond; tafel ~ organiseren|plannen|beleggen|houden|starten|inplannen; tafel met alle|ouders|de|betrokken*; tafel aanvragen; allen|iedereen ~ om|aan tafel; alle|allen partijen|betrokkenen ~ bij elkaar; om|aan de|een tafel ~~ alle|partijen|betrokkenen|iedereen; alle|partijen|iedereen|betrokkenen ~ om|aan tafel; creatieve oplossing*; creatief ~ oplossing|oplossen|denken; gezamenlijk|samen ~ doorbraak; doorbraakgesprek; tafelaanvraag; maatwerkoplossing
        question.care: zoek|zoeken|zoekt|gezocht|zoekende|gezoek ~~ *plek|plekje|plaats|aanbieder|aanbod|aanbieders|zorgaanbieder*|jeugdhulpaanbieder*|pleeggezin*|gezinshuis*|pleegouders|woonplek|woonruimte|behandelplek|behandelaar|behandelaren|behandeling|instantie|instelling|organisatie|begeleider|begeleiding|groep|woongroep|leefgroep|dagbesteding|dagbehandeling|logeeropvang|logeerplek|logeergezin|opvang|kamertraining|wonen|therapeut|zorg|hulpverlener|logopedist|psychiater|*therapeut|ambulante|thuisbegeleiding|verblijf|verblijfplek|verblijfsplek|vervolgplek|kliniek|praktijk|psycholoog|crisisplek|steungezin|gastgezin|zorgboerderij|plaatsing|coach|jongerencoach|woonvorm|passend*|geschikt*|specialist*|vaktherap*|systeemtherap*|traumatherap*|traumabehandel*|expertise|*coach|*groep|kindhuis|*opvang|*plekken
        question.care: plek|plaats|aanbieder|pleeggezin|gezinshuis|vervolgplek|behandelplek|woonplek|woongroep|opvang|logeerplek|begeleiding|behandeling|hulp|zorg|verblijf|verblijfplek|behandelaar ~ gezocht|zoeken|zoek; op zoek naar ~~ plek|plaats|aanbieder|pleeggezin|gezinshuis|woonplek|behandelplek|behandelaar|begeleiding|behandeling|hulp|zorg|opvang|verblijf|woongroep|therapeut|organisatie|passend*|logeer*|dagbesteding|dagbehandeling|vervolgplek|iemand|*groep|*coach|*opvang|kindhuis|*huis; zoekvraag*; zoekopdracht; zorgbemiddel*; zoektocht naar
        question.care: wie kan|kunnen ~ terecht; wie heeft|weet|kent|biedt|kan (nog) ~ *plek|plaats|pleeggezin|gezinshuis|ruimte|aanbieder|opvang; waar (kan|is|kunnen) ~~ terecht; welke aanbieder|aanbieders|instelling|organisatie|instantie|zorgaanbieder|partij|behandelaar|kliniek|groep ~~ heeft|biedt|kan|kunnen|past|plek|plaats|doet|doen|levert|geeft; hebben|weten|heeft|weet|kennen|kent|ken|hebt jullie|u|je|iemand|wij|we|er ~~ *plek|plaats|aanbieder|pleeggezin|gezinshuis|*opvang|woonplek|behandelaar; idee waar ~ heen|naartoe|terecht; wil|willen|wilt ~ begeleid wonen; pleeggezin|gezinshuis|opvang|logeeropvang|behandelaar|aanbieder|woonplek|vervolgplek (is|zijn) (dringend) nodig; plek|plekken|plaats|plaatsen (is|zijn) vrij|beschikbaar; moet|moeten ~~ *plek komen; plek (te) vinden|regelen; help* ~ bij|met (het) vinden|zoeken; plek|plaats|aanbieder|hulp|zorg ~ te vinden
        question.care: zoek|zoeken iemand die ~~ kan begeleiden|behandelen|opvangen; zoek|zoeken iemand die ~~ thuis komt; passend aanbod; is|zijn er (ergens|nog) (een) ~ plek|plaats|plekken|gezinshuis|pleeggezin|aanbieder|woonplek|behandelplek|logeerplek; plek nodig; spoed (een) plek|plaats|opvang|crisisplek; crisisplek; bemiddeling naar ~ plek|aanbod|zorg|hulp; aanmelding (voor) zorgbemiddeling
        question.advice: advies*; adviseren; adviseert; consult; consulten; consultatie*; consultvraag; sparren; gedachten wisselen; gedachten te wisselen; van gedachten; overleggen; overleg; second opinion; uitleg; uitleggen; wat is wijs|verstandig|wijsheid; klankbord*; klankborden; wat kan ik (het) beste|zelf; informatie over; tips
        question.stuck: vastgelopen; draaien in cirkels|kringetjes|rondjes; verandert er niets; geen beweging; muurvast; vastloopt; vastlopen; loopt|lopen|liep ~ vast; zit|zitten ~ vast; impasse; patstelling; komen|komt ~~ niet (meer) uit; niemand ~ verder; niet (meer) verder; wijst|wijzen|verwijst|verwijzen ~ naar elkaar; naar elkaar wijzen|verwijzen; los trekken|lostrekken; vlot trekken|vlottrekken; doorbreken; doorbraak; lijnrecht tegenover; uitgeprobeerd; gestrand; van het kastje naar de muur; alles geprobeerd; handen in het haar; geen enkele aanbieder|organisatie|instelling; iedereen ~ naar elkaar
        """);

    private static readonly PhraseTable Done = PhraseTable.Parse("""
        done: na de|een; eerdere; vorige; tijdens de; laatste; dank* voor de; na afloop; is (al) gevonden; al (een) ~ gevonden; was gepland; staat gepland
        """);

    private static readonly PhraseTable Labels = PhraseTable.Parse("""
        question.table: versnellingstafel; tafel
        question.care: zorgbemiddeling; zoekvraag; passend; plek; aanbod
        question.advice: consult*; advies; sparren; overleg
        """);

    public static (Question Question, Evidence? Evidence) Read(MailText text)
    {
        var found = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var passage in text.Told)
        {
            if (Labelled(passage) is { } label)
                return (QuestionOf(label.Rule), label);
            foreach (var hit in Asks.Find(passage.Words))
            {
                if (!found.ContainsKey(hit.Rule) && !IsVoid(passage.Words, hit))
                    found[hit.Rule] = passage.Evidence(Field, hit);
            }
        }

        foreach (var rule in (string[])["question.table", "question.care"])
        {
            if (found.TryGetValue(rule, out var asked))
                return (QuestionOf(rule), asked);
        }

        if (found.TryGetValue("question.advice", out var advice))
            return (Question.Consultatie, advice);
        if (found.TryGetValue("question.stuck", out var stuck))
            return (Question.Versnellingstafel, stuck);
        return (Question.Consultatie, null);
    }

    // "Soort vraag: consultatie": what a form's field says decides.
    private static Evidence? Labelled(Passage passage)
    {
        var words = passage.Words;
        foreach (var hit in Labels.Find(words))
        {
            var at = hit.First;
            if (at == 0 || !words.EndsLabel(at - 1) || words[at - 1].Text is not ("vraag" or "type" or "soort" or "hulpvraag" or "aanvraag" or "verzoek" or "onderwerp" or "categorie")
                || (hit.Last + 1 < words.Count && words[hit.Last + 1].Sentence == words[at].Sentence && words[hit.Last + 1].Text is "of"))
                continue;
            return passage.Evidence(Field, hit);
        }

        return null;
    }

    private static bool IsVoid(Words words, PhraseHit hit)
    {
        if (hit.Rule == "question.stuck")
            return false;
        var (from, to) = Denial.SentenceOf(words, hit.First);
        if (hit.Rule != "question.advice" && Denial.IsDenied(words, hit))
            return !(hit.Rule == "question.care" && IsWanted(words, from, to));
        if (hit.Rule == "question.care" && HasGeen(words, hit) && !IsWanted(words, from, to))
            return true;
        return hit.Rule == "question.table"
            && Done.Find(words).Exists(d => d.First >= from && d.Last <= to && (d.Last == hit.First - 1 || (d.First > hit.Last && d.First <= hit.Last + 3)));
    }

    private static bool HasGeen(Words words, PhraseHit hit)
    {
        for (var i = hit.First; i <= hit.Last; i++)
        {
            if (words[i].Text is "geen" or "niet")
                return true;
        }

        return false;
    }

    // "Wij kunnen geen plek vinden" denies nothing: it says what is wanted.
    private static bool IsWanted(Words words, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (words[i].Text is "vinden" or "gevonden" or "vind" or "lukt")
                return true;
        }

        return false;
    }

    private static Question QuestionOf(string rule) => rule switch
    {
        "question.table" or "question.stuck" => Question.Versnellingstafel,
        "question.care" => Question.PassendAanbod,
        _ => Question.Consultatie,
    };
}
