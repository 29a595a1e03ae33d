using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>How all kinds of people tell of danger, of haste and of neither, in mails of Wednesday 11 March 2026; one passage a line, ⏎ breaks a line within it.</summary>
public class UrgencyPassagesTests
{
    private const string Suicide = """
        Ze heeft haar spullen weggegeven en zegt dat we haar morgen niet meer hoeven te wekken.
        Mijn dochter appte net: zorg goed voor de hond, ik ga slapen en word niet meer wakker.
        Hij googelt hoeveel pillen je nodig hebt om dood te gaan.
        Client heeft 20 paracetamol ingenomen en weigert naar de spoedpost te gaan.
        ik kan niet meer, ik wil er gewoon niet meer zijn
        ik trek het niet meer en wil dood
        Hij heeft een touw in zijn kamer liggen en zegt dat hij weet wat hij moet doen.
        Tijdens het gesprek gaf zij aan dat ze van het viaduct wil springen.
        Leerling zei vanochtend in de les dat hij zichzelf van kant gaat maken.
        Ze loopt steeds naar het spoor en zegt dat het zo voorbij kan zijn.
        Er is sprake van suïcidale uitingen met een concreet plan.
        Mijn zoon zegt dat iedereen beter af is zonder hem.
        hij schrijft in zijn schrift dat hij liever dood is
        Zij heeft gisteren geprobeerd zich op te hangen in de schuur.
        Ze ziet het leven niet meer zitten en heeft afscheid genomen van haar vriendinnen.
        M. (16) is vannacht op de SEH beland na een TS en staat nu weer thuis zonder begeleiding.
        Zij uit doodswensen en heeft medicatie gehamsterd.
        mij dochter wil dood maken zichzelf, ik ben bang deze nacht
        Mijn zoon zegt: ik spring voor de trein, dan zijn jullie van me af.
        Ik heb alle pillen van oma bij elkaar gespaard en vanavond doe ik het.
        Hij heeft gezegd dat hij vandaag nog een einde aan alles maakt.
        Ze heeft een brief achtergelaten waarin ze sorry zegt en van iedereen afscheid neemt.
        Jongen heeft plannen om uit het leven te stappen, ouders durven hem niet alleen te laten.
        Ze snijdt zichzelf steeds dieper en hoopt dat ze een keer niet meer wakker wordt.
        Voor mij hoeft het allemaal niet meer, zei hij gisteravond tegen zijn mentor.
        De psychiater schat het suïciderisico als hoog in.
        Hij stond vanmorgen op het randje van het balkon, buren hebben hem naar binnen gepraat.
        Er is geen crisisplek en ze blijft zeggen dat ze vannacht een overdosis neemt.
        """;

    private const string Crisis = """
        Vader heeft vanmiddag gedreigd het huis in brand te steken met de kinderen erin.
        Hij staat hier voor de deur met een honkbalknuppel.
        Mijn ex heeft de kinderen niet teruggebracht en neemt zijn telefoon niet op, hij zei dat ik ze nooit meer zie.
        De moeder is psychotisch en denkt dat de baby een duivel is.
        Meisje van 14 is sinds maandagnacht niet gezien, haar telefoon staat uit.
        Onze dochter is weg, we hebben overal gezocht en de politie is ook aan het zoeken.
        De peuter is de hele dag alleen thuis, buren horen hem huilen achter een deur die op slot zit.
        Kinderen zitten opgesloten in hun kamer en krijgen geen eten.
        Baby van 3 maanden is door elkaar geschud en ligt nu op de IC.
        De baby heeft een gebroken arm en ouders kunnen het niet uitleggen, ze gaan zo naar huis.
        Ze zegt dat ze vandaag niet naar huis durft omdat haar vader haar iets aandoet.
        Leerling zit huilend bij mij en wil na school niet naar huis, broer heeft een mes.
        Hij heeft zijn moeder gisteravond van de trap geduwd en staat nu weer te schreeuwen.
        Vannacht moet ik met mijn twee kids in de auto slapen.
        ik ben 18 en sta sinds vanavond op straat met mn tas
        Ze zijn uit de opvang gezet en hebben voor vannacht geen dak boven hun hoofd.
        Vader heeft een pistool in huis en dreigt ermee.
        Hij heeft mij bij de keel gegrepen en gezegd dat hij me doodmaakt, de kinderen zagen alles.
        Zij hoort stemmen die zeggen dat ze haar zusje moet doodmaken.
        Jongen van 15 zwaait met een bijl en bedreigt de groepsleiding.
        Kind van 2 heeft methadon van moeder binnengekregen.
        Mijn moeder ligt dronken op de bank en mijn kleine broertje huilt, wat moet ik doen?
        Mijn man slaat mij en de kinderen, hij komt over een uur thuis.
        Er wordt op dit moment geschoten bij de woning.
        Zij wordt vanavond op het vliegtuig gezet om in het buitenland uitgehuwelijkt te worden.
        Vader dreigt haar mee te nemen naar Syrië, de tickets zijn voor morgenochtend.
        Er is nu een acuut onveilige situatie voor de kinderen.
        Mijn stiefvader komt 's nachts bij mij in bed, vanavond is hij er weer.
        Ze zit nu bij een loverboy in een hotel en durft daar niet weg.
        Ze is weggelopen van de groep en sindsdien ontbreekt elk spoor.
        Politie heeft amber alert overwogen, jongen van 7 is niet thuisgekomen van school.
        Hij sloeg net alles kort en klein en mijn man houdt hem op de grond.
        Moeder staat nu met koffers en drie kinderen bij ons aan de balie, kan nergens terecht.
        Help, hij trapt de deur in en ik zit met de kinderen op zolder!!
        Mijn zoon heeft mij met een mes bedreigd, ik durf mijn kamer niet uit.
        De partner van moeder heeft gedreigd haar en de kinderen iets aan te doen als zij vertrekt.
        Hij is door zijn vader met een riem geslagen en heeft striemen op zijn rug, vanmiddag moet hij terug.
        Kind van 4 vanochtend in pyjama op straat gevonden, niemand thuis.
        De jongen heeft de gaskraan opengezet en dreigt de flat op te blazen.
        Meisje is vannacht verkracht en durft geen aangifte te doen.
        Vader staat weer op straat voor het huis te schreeuwen dat hij ze vermoord.
        Moeder heeft een psychose en is met haar dochtertje van 1 alleen thuis.
        Hij heeft met een hamer naar zijn zusje uitgehaald, ouders houden hem nu vast.
        nu politie aan de deur, papa heeft mama geslagen, ik zit op de wc
        Vandaag trof ik een kleuter aan met brandplekken van sigaretten, hij wil niet mee met opa.
        We zijn vanmiddag uit ons huis gezet en weten niet waar we vannacht heen moeten.
        wij slapen al drie nachten in de bus met de baby en het vriest
        De situatie is levensbedreigend voor de baby.
        """;

    private const string Spoed = """
        De pleegouders houden het nog tot vrijdag vol.
        De kinderrechter behandelt het verzoek op 16/3.
        Zijn bed is per maandag al aan een ander vergeven.
        Over tien dagen loopt de machtiging af.
        Op 19-03-2026 wordt de woning ontruimd.
        De Raad gaat de rechter vragen haar uit huis te plaatsen.
        Wij zijn bang dat hij uit huis wordt geplaatst als er nu niets komt.
        De GI heeft een verzoek MUHP voorbereid.
        De jeugdbescherming wil mijn dochter weghalen.
        Het gezinshuis heeft de plaatsing opgezegd, hij moet er zo snel mogelijk uit.
        De kamer moet zondag leeg zijn.
        De crisisplek loopt donderdag af en een vervolg is er niet.
        Zonder aanvullende hulp zien wij geen andere weg dan een gesloten plaatsing.
        Er is een spoedmachtiging gesloten jeugdhulp in voorbereiding.
        Hij dreigt doorgeplaatst te worden naar een groep in Limburg.
        Moeder trekt het niet meer en wil dat hij ergens anders gaat wonen, ze zet hem anders buiten.
        Ouders geven aan dat het thuis niet langer gaat en vragen om een opname.
        De netwerkplaatsing bij tante staat op klappen.
        Plaatsing dreigt te mislukken, pleegmoeder is op.
        De groep sluit per 15 maart de deuren en hij heeft geen nieuw adres.
        Volgende week woensdag is de zitting.
        Komende dinsdag neemt de beschermtafel een besluit over de ondertoezichtstelling.
        Eind deze week hakt de rechter de knoop door.
        Er ligt een ultimatum van de instelling: over een week moet hij weg.
        Binnen nu en vijf dagen moet er een oplossing liggen, anders komt ze op een crisisgroep.
        Ik word 18 op zaterdag en dan moet ik van de groep af.
        De time-out eindigt morgen, hij kan niet naar huis en niet terug naar de groep.
        Vrijdag wordt zij ontslagen uit de kliniek en thuis kan ze niet terecht.
        Spoedoverleg gewenst over een tiener in het gezinshuis.
        SPOED!! plek gezocht voor meisje 13
        Met hoge urgentie zoeken wij een plek.
        Het kan geen dag langer wachten.
        Prioriteit: hoog⏎Vraag: woonplek voor jongen 17
        Ik moet 14 maart mijn huis uit en heb een kind van 2.
        Mijn vader gaat vrijdag verhuizen naar Spanje en ik mag niet mee, waar moet ik wonen?
        de juf van jeugdzorg zegt ze gaan mijn kinderen weg halen als ik geen hulp krijg
        Uithuisplaatsing ligt op tafel, wij willen het graag anders.
        Het verzoek tot uithuisplaatsing is dinsdag ingediend.
        De zitting dient a.s. donderdag om 10.30 uur.
        Verlenging van de MUHP staat gepland op 18 maart.
        Deurwaarder komt op de zeventiende, dan staan we met z'n vieren op straat.
        De woningbouw zet ons volgende week uit huis.
        Pleegzorg stopt, ze kan er maximaal nog een week blijven.
        Detentie eindigt 13 maart, hij mag niet terug naar moeder.
        Er moet voor het weekend een bed zijn, de huidige plek valt weg.
        Oma is opgenomen en kan niet meer voor hem zorgen, hij kan tot morgen bij de buren blijven.
        Zonder versnellingstafel wordt dit een uithuisplaatsing.
        Wij willen een uithuisplaatsing voorkomen, de spanning thuis loopt elke dag hoger op.
        Kinderbeschermingstafel is overmorgen.
        Bij uitblijven van hulp gaat de voogd een machtiging vragen.
        Zijn plek op de behandelgroep staat op het spel.
        Hij wordt overgeplaatst naar JeugdzorgPlus als wij niets anders vinden.
        De bewindvoerder meldt dat de ontruiming op 20 maart plaatsvindt.
        De rechtbank doet over 9 dagen uitspraak.
        Hij loopt het risico zijn plek bij het gezinshuis te verliezen.
        Tot en met 16 maart is hij welkom bij de logeeropvang, daarna niet meer.
        Ze willen hem weg bij het pleeggezin.
        We staan op het punt hem uit huis te laten plaatsen.
        """;

    private const string Normaal = """
        De zitting staat voor volgende maand op de rol.
        Op 22 mei is de zitting, we willen ons goed voorbereiden.
        Graag zo snel mogelijk een reactie.
        Ik hoor graag spoedig van u.
        Kunt u mij deze week nog terugbellen?
        Ik ben vrijdag vrij, daarna weer bereikbaar.
        Vrijdag bespreken we dit in ons teamoverleg.
        Zij is sinds haar uithuisplaatsing in 2022 stabiel in het gezinshuis.
        De uithuisplaatsing is drie jaar geleden beëindigd.
        Ik word gek van al die formulieren.
        Hij is doodmoe als hij uit school komt.
        Het is om te schieten hoe hij dat zegt.
        Zij lacht zich dood om haar kleine broertje.
        Ik schrik me dood van de wachttijden.
        Hij is dol op schietspellen en vecht graag met zijn vrienden in games.
        Er is geen sprake van onveiligheid of dreiging.
        Bij spoed of crisis belt u onze crisisdienst via 088-1234567.
        Bel bij acuut gevaar 112.
        Denk je aan zelfmoord? Bel 113 of kijk op 113.nl
        Haar oma is vorige week overleden en zij mist haar erg.
        Een klasgenoot pleegde vorig jaar zelfmoord, de klas praat er nog over.
        Zijn vader heeft zich van het leven beroofd toen hij 6 was, hij stelt daar nu vragen over.
        Geen suïcidaliteit, geen automutilatie, geen middelengebruik.
        Hij snijdt zich al maanden niet meer en het gaat beter.
        Vroeger werd er thuis geslagen, vader is al jaren uit beeld.
        Als kind is moeder zelf mishandeld.
        Stel dat het ooit tot een crisis komt, wie kunnen we dan bellen?
        Er loopt geen verzoek tot uithuisplaatsing.
        Een uithuisplaatsing is gelukkig van tafel.
        Uithuisplaatsing is nu niet in beeld.
        De crisisplaatsing is goed afgerond en hij woont weer bij zijn ouders.
        Wij werken bij de crisisdienst en hebben een algemene vraag over afschalen.
        De ontslagdatum is 30 juni, we willen op tijd iets regelen.
        Het contract met de aanbieder stopt per 1 juli.
        Mijn dochter slaapt slecht en ligt tot twee uur wakker.
        Hij slaapt bij een vriend en kan daar voorlopig blijven.
        De verhuizing is op 1 augustus.
        Zij loopt soms weg uit de klas maar komt altijd terug.
        Er is geen haast bij, over een paar weken is prima.
        Neem gerust de tijd, het dringt niet.
        Hoeft niet met spoed.
        Het is niet zo dat hij acuut weg moet, hij kan hier tot de zomer blijven.
        De plaatsing verloopt goed en hij kan blijven tot zijn achttiende.
        Vandaag heb ik met moeder gesproken over logopedie.
        Morgen ga ik met verlof, mijn collega is bereikbaar.
        Hij was gisteren boos en sloeg met de deur.
        Broertjes slaan elkaar weleens, dat is nu minder.
        Ze kijkt graag naar series over moord.
        Wij zoeken een weerbaarheidstraining, hij wordt op school gepest en geslagen.
        Ze heeft een angststoornis en durft niet met de bus naar school.
        De politie is in de zomer van 2024 aan de deur geweest na een melding van geweld, sindsdien is het rustig.
        Is er bij jullie ook ervaring met suïcidepreventie op scholen?
        Een spoedcursus pedagogiek zou ik wel kunnen gebruiken, haha.
        De besluitvorming over de scholing is in september.
        Wij willen zijn terugplaatsing naar huis voorbereiden.
        Hij is uitgeschreven bij de ggz en staat op de wachtlijst bij een andere aanbieder.
        Zij woont met een machtiging bij pleegouders, dat loopt goed.
        De ondertoezichtstelling is net verlengd met een jaar.
        De rechter heeft vorige week beslist dat hij bij moeder blijft.
        Hij is vorige maand weggelopen, is dezelfde avond teruggekomen en sindsdien niet meer.
        Fijn weekend alvast!
        Elke maandag zie ik de moeder bij de koffieochtend.
        Kan hij ook zonder uithuisplaatsing intensieve behandeling krijgen?
        Hoe lang duurt een machtiging uithuisplaatsing eigenlijk?
        Dit bericht is vertrouwelijk. In levensbedreigende situaties belt u altijd 112.
        Het mes in de keukenla mag hij zelf gebruiken, hij kookt graag.
        Hij heeft in 2023 een suïcidepoging gedaan en is daar goed van hersteld.
        Er zijn in het verleden zorgen geweest over huiselijk geweld.
        Zij heeft nooit suïcidale gedachten gehad.
        Suïcidaliteit: nee⏎Agressie: nee⏎Spoed: nee
        Mijn zoontje wil niet naar school, hij huilt elke ochtend.
        Ze wil niet meer leven bij haar moeder maar bij haar vader.
        Hij wil niet meer bij zijn vader wonen, alleen nog logeren.
        Ik ga dood van de zenuwen voor dat gesprek.
        Hij kan zijn plek houden zolang als nodig.
        Wij hoeven vandaag nog geen antwoord.
        De school heeft een schorsing van twee dagen gegeven.
        Over drie weken is er een groot overleg.
        Voor de herfst moet er een plan zijn.
        De opa van het meisje is zoek geweest, maar dat terzijde.
        De huisarts sluit suïcidaliteit uit.
        Ze is doodsbang voor honden.
        Ik heb een dringende behoefte aan koffie na zo'n dag, maar mijn vraag kan wachten.
        """;

    public static TheoryData<string, Urgency, bool?> Passages()
    {
        var passages = new TheoryData<string, Urgency, bool?>();
        Add(Suicide, Urgency.Crisis, true);
        Add(Crisis, Urgency.Crisis, null);
        Add(Spoed, Urgency.Spoed, false);
        Add(Normaal, Urgency.Normaal, false);
        return passages;

        void Add(string lines, Urgency urgency, bool? suicide)
        {
            foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                passages.Add(line.Replace('⏎', '\n'), urgency, suicide);
        }
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_passage_is_as_urgent_as_what_it_tells(string passage, Urgency urgency, bool? suicide)
    {
        var understood = MailOf.Understood(passage);
        Assert.True(
            understood.Urgency == urgency && (suicide is null || understood.Suicide == suicide),
            $"{understood.Urgency} (suicide: {understood.Suicide}) instead of {urgency} for {passage}: {MailOf.Why(understood)}");
    }
}
