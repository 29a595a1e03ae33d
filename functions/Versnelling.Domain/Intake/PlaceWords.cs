using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The words around a place that say whose place it is, by kind.</summary>
internal static class PlaceWords
{
    public static readonly FrozenSet<string> Lives = Set(
        "woont woon wonen wonend wonende woonachtig weunen weunt ingeschreven inschrijving hoofdverblijf woonplaats thuiswonend bewoont bewonen huurt huren huur gehuisvest leeft leven groeit opgroeit groeien opgroeien "
        + "inwoner inwoners inwoonster ingezetene ingezetenen domicilie getogen brp gba woning huurhuis huurwoning koopwoning koophuis herkomstgemeente thuisgemeente woongemeente huisje flatje flat appartement neergestreken woonwagen woonboot woonadres thuisadres resideert resideren");

    /// <summary>Verbs that say that somebody lives somewhere now.</summary>
    public static readonly FrozenSet<string> LivesNow = Set("woont woon wonen weunen weunt bewoont bewonen huurt huren huur leeft leven");

    public static readonly FrozenSet<string> Registered = Set("ingeschreven inschrijving hoofdverblijf woonplaatsbeginsel brp gba");

    public static readonly FrozenSet<string> Family = Set("gezin gezinnetje ouders familie huishouden kinderen thuis echtpaar thuissituatie moeders tweeling drieling");

    public static readonly FrozenSet<string> Relatives = Set(
        "opa oma opa's oma's grootouders grootmoeder grootvader tante oom buren buurvrouw buurman vriend vriendin vrienden vriendje vriendinnetje kennis kennissen pleegouders pleegmoeder pleegvader pleeggezin netwerkpleeggezin nicht neef schoonouders");

    /// <summary>Persons whose home is not the child's.</summary>
    public static readonly FrozenSet<string> OtherPersons = Set("ex partner stiefvader stiefmoeder collega collega's voogd gezinsvoogd jeugdbeschermer mentor begeleider begeleidster leerkracht docent juf meester huisarts therapeut psycholoog consulent jeugdconsulent man vrouw behandelaar dader verdachte advocaat");

    public static readonly FrozenSet<string> Stays = Set(
        "verblijft verblijven verblijf logeert logeren slaapt slapen slaap overnacht geplaatst opgenomen zit zitten zat zaten behandeld tijdelijk gezien ondergebracht geschorst");

    /// <summary>What one does at a place where one doesn't live.</summary>
    public static readonly FrozenSet<string> Doings = Set(
        "werkt werk werken werkte werkzaam stage voetbalt voetballen sport sporten sportt traint trainen turnt zwemt hockeyt bezocht bezoekt bezoeken haalt ophaalt opgehaald ophalen aangehouden opgepakt gearresteerd ontmoet gevonden aangetroffen gesignaleerd "
        + "detentie gedetineerd vast vastzit jji gevangenis vakantie kamp uitje dagje concert feest wedstrijd toernooi shoppen winkelen dagbesteding opleiding studeert studie cursus les lessen zwemles fan supporter opname vakantiehuis vakantiehuisje vakantiewoning vakantieadres vakantiebungalow hotel hotelletje airbnb midweek weekend weekenden weekendje omgang omgangsregeling hangt rondhangt zwerft");

    public static readonly FrozenSet<string> Former = Set(
        "woonde woonden gewoond voorheen vroeger oorspronkelijk destijds geboren kwam kwamen opgegroeid voormalig voormalige vorige vorig eerder eerst ooit laatst stond stonden zat zaten geweest oude toenmalige geworteld roots");

    public static readonly FrozenSet<string> Now = Set("nu inmiddels thans momenteel sinds sindsdien nog tegenwoordig getogen altijd huidige");

    public static readonly FrozenSet<string> Intends = Set("gaat gaan ga zal zullen zou zouden wil wilt willen wenst hoopt mag mogen kan kunnen overweegt overwegen denkt moet moeten");

    public static readonly FrozenSet<string> Wished = Set("binnenkort straks gekocht toekomstige desnoods liefst liever voorkeur eventueel aankomende krijgt krijgen sleutel ingeloot zoektocht");

    public static readonly FrozenSet<string> Movements = Set("naar verhuizen wonen komt komen terug verhuist intrekken trekken");

    public static readonly FrozenSet<string> MovedBefore = Set("verhuisd verhuisde verhuisden gegaan teruggegaan teruggekomen teruggekeerd vertrokken overgekomen getrokken terugverhuisd gevlucht weggegaan weggetrokken");

    public static readonly FrozenSet<string> MovesLater = Set("verhuist verhuizen terugverhuizen terugverhuist vertrekt vertrekken");

    public static readonly FrozenSet<string> Travels = Set("fietst fietsen rijdt reist reizen pendelt gaat komt loopt busje taxi taxivervoer");

    /// <summary>A gemeente that pays or answers for care: its own child most likely, but nobody said so.</summary>
    public static readonly FrozenSet<string> Answers = Set("beschikking indicatie betaalt betalen financiert financier verantwoordelijk verantwoordelijke verantwoordelijkheid opdrachtgever zorgtoewijzing");

    private static readonly FrozenSet<string> Sites = Set(
        "school groep klas locatie kantoor huisarts huisartsen kinderarts psychiater psycholoog rechtbank instelling afdeling internaat hulpverlener hulpverleners vereniging club sportclub vv sv fc gevestigd statutair kvk postbus bezoekadres postadres "
        + "therapeut aanbieder aanbieders zorgaanbieder collega collega's politie wijkagent consulent jeugdconsulent medewerker wijkteam gebiedsteam mentrix vestiging vestigingen opvang noodopvang vrouwenopvang blijf "
        + "congres bijeenkomst training beurs cjg ggd ggz gi jgz bso kdv azc station restaurant winkel supermarkt kinderrechter rechter raad overleg afspraak netwerk organisatie stichting zitting uitspraak opendag tafel tafels thematafel "
        + "mbo havo vmbo hbo vwo roc instantie voorziening speltherapeut logopedist zorgboerderij kinderboerderij manege vo po sbo so vso namens leerkracht mentor docent jeugdbeschermer gezinsvoogd gedragsdeskundige gedragswetenschapper orthopedagoog "
        + "kerk moskee zwembad jongerenwerk festival markt haven afslag fabriek tandarts apotheek wachtlijst wachtlijsten gezinshuizen beschermd gesloten jeugdzorgplus thema onderwijs");

    private static readonly WordEndings SiteEndings = new(
        "school", "groep", "opvang", "kliniek", "praktijk", "team", "instelling", "locatie", "gezinshuis", "ziekenhuis", "logeerhuis", "pleeggezin", "crisisplek", "kantoor", "college", "lyceum", "verblijf", "dienst", "centrum", "bureau",
        "plek", "voorziening", "rechtbank", "organisatie", "aanbieder", "vereniging", "woonvorm", "stichting", "begeleider", "arts", "therapeut", "tafel", "avond", "middag", "winkel", "gevangenis", "leraar", "lerares");

    /// <summary>Lands from which people come: where they were born, seldom where they live.</summary>
    private static readonly FrozenSet<string> Lands = Set(
        "syrie eritrea polen turkije marokko suriname somalie afghanistan irak iran oekraine roemenie bulgarije ghana nigeria duitsland belgie engeland spanje portugal frankrijk italie antillen curacao aruba bonaire ethiopie soedan jemen pakistan india china rusland "
        + "congo angola kameroen egypte tunesie algerije libanon bosnie servie kosovo albanie griekenland hongarije tsjechie slowakije litouwen letland estland amerika canada australie brazilie colombia venezuela indonesie thailand vietnam filipijnen europa afrika azie");

    public static bool IsChild(string word) => ChildWords.One.Contains(word) || word is "zuigeling" or "pasgeborene" or "dame" or "gast" or "kids" or "knulletje" or "pubermeid" or "puberjongen" or "brugklasser" or "jongvolwassene" or "betrokkene" or "jarige" or "tienerzoon" or "tienerdochter"
        || (word.Length > 8 && (word.EndsWith("jarige", StringComparison.Ordinal) || word.EndsWith("jongen", StringComparison.Ordinal) || word.EndsWith("meisje", StringComparison.Ordinal)));

    public static bool IsChildren(string word) => ChildWords.Many.Contains(word);

    /// <summary>"moeder" or "vader" for whatever somebody calls them.</summary>
    public static string? ParentOf(Words words, int at) => words[at].Text switch
    {
        "moeder" or "mama" or "mam" or "moeders" or "mams" or "mamma" => "moeder",
        "vader" or "papa" or "pap" or "vaders" or "paps" or "pappa" => "vader",
        // "ma/di" are days.
        "ma" when IsSomebodys(words, at) => "moeder",
        "pa" when IsSomebodys(words, at) => "vader",
        _ => null,
    };

    private static bool IsSomebodys(Words words, int at) => at > 0 && words[at - 1].Text is "mijn" or "mn" or "m'n" or "me" or "zijn" or "zn" or "z'n" or "haar" or "hun" or "bij" or "je" or "jullie";

    public static bool IsSite(string word) => word.Length > 1 && !IsLocal(word) && (Sites.Contains(word) || (word.Length > 5 && !IsPartOfDay(word) && (EndsAsSite(word) || (word[^1] == 's' && EndsAsSite(word[..^1])) || (word.EndsWith("en", StringComparison.Ordinal) && EndsAsSite(word[..^2])))));

    // "vanmiddag", "dinsdagavond" are no gatherings, as "inloopmiddag" and "thema-avond" are.
    private static bool IsPartOfDay(string word) =>
        (word.EndsWith("middag", StringComparison.Ordinal) || word.EndsWith("avond", StringComparison.Ordinal))
        && (word.StartsWith("van", StringComparison.Ordinal) || word.StartsWith("na", StringComparison.Ordinal) || word.StartsWith("gister", StringComparison.Ordinal) || word.Contains("dag", StringComparison.Ordinal) && word.IndexOf("dag", StringComparison.Ordinal) < word.Length - 4 || word.StartsWith("kerst", StringComparison.Ordinal) || word.StartsWith("oudejaars", StringComparison.Ordinal));

    /// <summary>What is near where a child lives, though it is no home: "het consultatiebureau in Almere Haven", "na een huisbezoek op Urk".</summary>
    public static bool IsLocal(string word) => Local.Contains(word);

    private static readonly FrozenSet<string> Local = Set("consultatiebureau cb kraambezoek thuisbezoek gezinsbezoek huisbezoek huisbezoeken bushalte halte speeltuin speeltuintje portiek trappenhuis galerij stoep flatgebouw kleuterschool kraambed kraamzorg");

    /// <summary>Foster parents, with whom the child lives.</summary>
    public static bool IsFoster(string word) => word is "pleegouders" or "pleegmoeder" or "pleegvader" or "pleegmama" or "pleegpapa" or "pleeggezin" or "netwerkpleegouders" or "netwerkpleeggezin" or "perspectiefpleeggezin" or "pleegouder" or "pleegzorggezin";

    public static bool IsLand(string word) => Lands.Contains(word);

    private static bool EndsAsSite(string word) => SiteEndings.End(word);

    public static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
