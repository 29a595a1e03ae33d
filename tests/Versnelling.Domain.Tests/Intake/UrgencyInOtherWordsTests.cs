using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Danger and haste told without their usual words, and the usual words where there is neither; one passage a line, in mails of Wednesday 11 March 2026.</summary>
public class UrgencyInOtherWordsTests
{
    private const string Crisis = """
        Ze staat nu op het perron en zegt dat ze niet meer thuis komt. Ik heb haar aan de telefoon.
        Er zit een kindje van een jaar of drie alleen op het balkon, het hangt over de rand en niemand doet open.
        Hij heeft een briefje op zijn kussen gelegd dat het niet onze schuld is en nu is hij weg.
        Mijn ex staat op dit moment met een hamer de voordeur in te slaan en ik zit boven met de kinderen.
        Haar neven zoeken haar en hebben gezegd dat ze het niet overleeft als ze haar vinden. Ze zit nu bij ons in de spreekkamer.
        Jongen van 15 staat hier aan de balie, vader heeft hem net buiten gezet. Waar kan hij vannacht slapen?
        Ze heeft alle pillen van oma achterover geslagen en wil niet naar het ziekenhuis.
        Mama slaapt en ik krijg haar niet wakker, er liggen lege strips. Ik ben 11.
        Op onze afdeling ligt een meisje van 16 dat van de brug is gesprongen. Ze zegt dat ze het morgen weer doet.
        mn vader is zo boos hij slaat alles kort en klein en mn zusje huilt wat moet ik doen
        Peuter loopt nu in alleen een luier op de weg, ouders zijn niet te vinden.
        Mijn dochter stuurde net: het spijt me mam, zorg goed voor Pip. Ze neemt niet op.
        Vannacht heeft ze geprobeerd zich te verhangen, ze is losgesneden door haar broer.
        Een cliënt van 19 appt dat dit zijn laatste nacht is. Hij heeft afscheid genomen van zijn hond.
        Stiefvader heeft haar zojuist bij de keel gepakt. Ze zit opgesloten op de wc en durft er niet uit.
        Ik ben 18 en slaap sinds gisteren in het portiek, het vriest.
        De moeder is psychotisch en zegt dat de baby vannacht terug moet naar God.
        Ze is sinds gisteravond zoek en haar telefoon staat uit. 13 jaar.
        Zoon van 20 zwaait met een mes door de keuken, wij zijn naar de buren gevlucht.
        Hij zegt dat hij vanavond voor de trein gaat staan.
        Jongen van 17 zit in mijn spreekkamer met een touw in zijn tas. Hij wil niet zeggen wat hij ermee gaat doen.
        Zijn moeder heeft hem net zonder jas op de stoep gezet, het is donker en hij kan nergens naartoe.
        Ik lig onder mijn bed en papa is beneden alles aan het slopen. Mama gilt.
        Dochter 15 kwam niet uit school, ze schreef in de groepsapp dat ze eindelijk rust gaat vinden.
        De buurvrouw heeft haar kind van zes zojuist met kokend water overgoten.
        Ik kan me niet meer inhouden, ik ben bang dat ik mijn baby nu iets aandoe.
        Het meisje is door een man van 30 meegenomen en haar telefoon is sinds vanmiddag niet meer te traceren.
        Er wordt hier geschoten in de straat en mijn zoon is het doelwit, zeggen ze.
        Leerling zegt dat ze vanmiddag thuis doodgeslagen wordt als ze haar rapport laat zien. School gaat over een uur uit.
        Mijn zoon heeft zijn polsen open, ik heb er een handdoek om, hij wil geen ambulance.
        Ze appt foto's van het spoor en schrijft doei.
        Baby van 3 maanden op de ic met hersenbloeding, ouders geven geen verklaring en broertje van 2 is nog thuis bij hen.
        Wij zijn met drie kinderen gevlucht uit huis en zitten bij een benzinepomp, hij rijdt ons achterna.
        Jongen van 14 zwerft al drie nachten buiten, vanavond vriest het acht graden.
        ik heb alles geslikt wat er in het kastje lag
        Cliënte (20) stuurde mij net haar testament en een foto van een lege pillenstrip.
        Voor mama en papa heb ik een briefje geschreven, het ligt op mijn bureau. Het medicijnkastje is leeg haha. Is er nog iemand?
        Ik ben op niemand boos. De brieven liggen klaar en alle pillen heb ik hier naast me.
        voor allemaal een filmpje gemaakt, straks ga ik naar het spoor, sorry haha
        De hele pillendoos van oma is leeg en ze heeft voor iedereen een kaartje gemaakt.
        hij slaat haar niet alleen, hij heeft net een mes gepakt
        Onze zoon van 14 is vannacht niet thuisgekomen en niemand weet waar hij is.
        Mijn dochter is niet thuisgekomen, haar telefoon staat uit.
        Ze is gisteravond meegenomen door een onbekende man en sindsdien onbereikbaar.
        Hij kan nergens heen vannacht, hij staat op straat.
        Jongen zegt dat hij dood wil. Hij lacht er wel bij haha, maar ik vertrouw het niet.
        """;

    private const string Spoed = """
        Onze pleegzoon van 8 mag nog tot donderdag bij mijn zus logeren, daarna weten wij het niet meer.
        De gastouder houdt er per maandag mee op en dan is er voor Noor (2) niemand, moeder ligt in het ziekenhuis.
        Haar plek in de crisisopvang loopt woensdag af en er is geen vervolgplek.
        Opa en oma gaan zaterdag drie maanden naar Turkije, hij woont bij hen en kan niet mee. Waar kan hij wonen?
        De kamerverhuurder heeft gezegd dat ik voor het weekend weg moet zijn. Ik ben 17.
        Jeugdbescherming komt vrijdag de kinderen halen. Ik wil dat er nog met ons gepraat wordt.
        Morgen beslist de rechter of mijn dochter naar gesloten gaat.
        Volgende week dinsdag moet Sem naar een gezinshuis in Groningen. Wij als pleegouders begrijpen er niets van.
        De broertjes worden overmorgen over twee pleeggezinnen verdeeld.
        Als moeder maandag weer niet komt opdagen, neemt de voogd het kindje mee.
        Uiterlijk zondagavond moet zij haar kamer in het fasehuis leeg hebben.
        zondag moet ik weg bij mn pleegouders en niemand weet waarheen ik ben 16
        Het gezinshuis heeft de plaatsing per aanstaande vrijdag beëindigd, hij is 12.
        De groep zegt: nog twee nachten, dan moet hij eruit. 15 jaar.
        Donderdag is de zitting over de uithuisplaatsing van de baby.
        Onze jongen is geschorst van de behandelgroep en wij hebben tot woensdag om iets anders te vinden.
        De Raad hakt maandag de knoop door over waar de meiden gaan wonen.
        Ze kan morgenavond nergens heen, de logeeropvang heeft afgebeld en ik word geopereerd.
        Haar vader zet haar vrijdag op het vliegtuig naar haar oma in Marokko, ze wil niet. Ze is 14. Mag dat?
        Er is een plek nodig voor vrijdag, want de tante waar hij nu zit bevalt dan.
        Ik ben pleegmoeder en ik moet maandag zelf het ziekenhuis in; wie neemt Daan (5) over?
        Over vier dagen wordt ze achttien en dan stopt haar plek hier. Geen vervolg geregeld.
        Hij woont bij een vriend van zijn vader, die zet hem er zondag uit. Wij zoeken een kamer met begeleiding.
        Na aanstaande dinsdag is er voor onze dochter geen bed meer in de kliniek en thuis gaat het niet.
        De huurbaas van het pand komt maandag de sleutels halen, onze vier jongens van de woongroep moeten ergens heen.
        Mijn broertje moet overmorgen naar vreemde mensen, zegt jeugdzorg. Ik wil hem bij mij houden. Wie helpt?
        Zijn pleegvader heeft een herseninfarct gehad, de jongen kan er nog een paar nachten slapen.
        Over vijf dagen loopt het contract af van de woning waar zij begeleid woont.
        Als er vrijdag geen plan ligt, vraagt de gecertificeerde instelling een machtiging aan.
        de rechter zegt donderdag of ik naar papa moet. ik ben 13 en wil niet
        Zij wordt zaterdag uit het ziekenhuis ontslagen en moeder wil haar niet thuis hebben.
        Morgenochtend om negen uur moet er getekend worden voor vrijwillige plaatsing, moeder twijfelt.
        We houden dit hooguit nog een week vol, daarna moet hij echt weg, we hebben al twee keer het wijkteam gebeld.
        Het is de bedoeling dat Jayden vrijdag van de ene naar de andere groep gaat, hij weet het nog niet. Kan dit anders?
        Mijn vriendin is 17 en mag vanaf woensdag niet meer in het gastgezin komen.
        Bij het volgende incident moet zij direct van de groep af. Ze zit er pas twee weken.
        Komende week valt het besluit over haar woonplek.
        Het verlof van zijn opa is woensdag op, daarna is er overdag niemand bij hem en kan hij daar niet blijven wonen.
        De termijn van het crisispleeggezin is 28 dagen en die zijn vrijdag op.
        Internaat zegt zaterdag is laatste, hij mag niet meer komen. Ik zoek ander huis.
        De voogd bepaalt dinsdag waar zij heen gaat.
        Maandag komt de voogd praten over een ander gezin voor mijn kleindochter.
        Maandag 16/3 om 9.15 u gaat het over wel of niet verlengen van het verblijf bij tante.
        Op maandag 16 maart dient de behandeling van het verzoek om hem elders onder te brengen.
        Een buurvrouw heeft hem t/m zondag onderdak gegeven, daarna weet niemand het.
        Als de kinderrechter maandag niet verlengt, dan wordt het residentieel.
        Hij kan tm vrijdag in het pleeggezin blijven.
        """;

    private const string Normaal = """
        Ik ben tot vrijdag vrij, daarna kunnen we bellen over de jongen van 9.
        Vader haalt de kinderen vrijdag op voor het weekend en brengt ze zondag terug. Dat gaat goed.
        Graag uw reactie voor vrijdag. Het gaat om een meisje van 7 dat slecht slaapt.
        Ze mag tot het einde van het schooljaar bij het gezinshuis blijven.
        Maandag start hij op de nieuwe school. Wij zoeken een maatje voor hem.
        Het gezinshuis stopt pas volgend voorjaar, dus wij hebben de tijd om iets te zoeken.
        Zij logeert elke vrijdag bij oma en woont verder bij ons. Heeft u tips voor sport?
        De zitting was vorige week en de machtiging is afgewezen. Nu willen we kijken wat hij nodig heeft.
        Vanaf maandag werk ik weer. Kunnen we dan sparren over een kleuter die veel bijt?
        De huisarts noemde het een 'acute' situatie maar wij herkennen dat niet; hij is gewoon druk.
        Mijn collega zette er het stempel spoed op, dat mag eraf. Het gaat om een kind van 10 met faalangst.
        Wij overleggen woensdag in het team en horen graag hoe jullie kijken naar begeleide omgang.
        Dinsdag komt de voogd op bezoek, gezellig. Wij vragen ons af welke therapie past bij een kind van 6.
        We gaan zaterdag op vakantie en komen na twee weken terug; daarna willen we graag een gesprek over onze puber.
        Vrijdag heeft ze een afspraak bij de orthodontist. Los daarvan: kent u een logeerhuis?
        Er waren zorgen over geweld maar Veilig Thuis heeft de zaak gesloten, het is al een jaar rustig.
        Mijn zoon van 4 klimt overal op, vensterbank, kast, tafel. Is dat normaal?
        Ze vraagt of ze op dinsdag mag blijven eten bij de groep.
        Wij zijn verhuisd naar Dronten en zoeken een kinderpsycholoog voor onze dochter van 12.
        In de krant las ik over crisis in de jeugdzorg. Wij willen gewoon weten hoe je een PGB aanvraagt.
        Onze zoon (9) is dol op treinen en staat het liefst uren op het station. Zoekt u iemand met autisme-ervaring?
        Ik ben gisteren verhuisd en zoek voor mijn dochter van 4 een logopedist.
        Wij hebben haar aan de telefoon gesproken en het gaat redelijk. Hoe houden we contact?
        Hij nam afscheid van groep 8 en gaat na de zomer naar het vso. Is er begeleiding op school?
        Zij slaapt slecht en heeft vaak buikpijn op maandag.
        Vorig jaar is hij een keer weggelopen. Nu gaat het goed en willen we afbouwen.
        Mijn kind van 5 slaat, schopt en gooit met speelgoed als het iets niet mag. Wie kan meekijken?
        Het meisje gaf haar oude fiets aan haar zusje. Verder vraag ik mij af of een steungezin helpt.
        We willen op termijn van pleegzorg naar gezinshuis; dat hoeft niet voor de zomer.
        Op vrijdag hebben wij een overleg, misschien is het handig dat jullie aanschuiven. Het gaat om een jongen van 12 die thuis zit.
        De politie geeft voorlichting op school over messen, mijn zoon vond dat spannend. Wat raadt u aan?
        Na de scheiding wonen ze om de week bij vader. Zondag is wisseldag en dan is er altijd gedoe.
        Moeder dronk vroeger veel, is nu acht maanden nuchter. De kinderen (4, 7) zouden graag vaker bij haar zijn.
        Ze heeft dinsdag een intake bij de ggz en wij zoeken een maatje voor daarna.
        Oudste woont op kamers, jongste van 15 gamet hele nachten. Hoe krijgen wij hem naar buiten?
        De spoed is eraf, hij wordt weer gewoon door zijn moeder opgehaald.
        De haast is er inmiddels af. Ik blijf alleen met een vraag over de klas zitten.
        Ik slaap bij mijn tante, ze gooit me er ook niet uit hoor. Ik zoek een eigen plek met wat begeleiding.
        Hij slaat me niet, we willen alleen leren praten zonder ruzie.
        Zonder zijn hond gaat hij nergens heen. Wie heeft een buitenplek voor twee ochtenden?
        Hij bleef vorige maand een nacht weg en is toen niet thuisgekomen, hij sliep bij een vriend. Wat kunnen wij met hem afspreken?
        Meisje (net zestien) had zich in de winter gesneden. De crisisdienst heeft afgeschaald. Welke frequentie van contact is nu helpend?
        Verzoek aan u: plaatsing bij een aanbieder die exposure doet. Er is geen haast bij.
        Mag je EMDR herhalen als hij zelf zegt dat hij er klaar mee is? Hij woont thuis.
        """;

    public static TheoryData<string, Urgency> Passages()
    {
        var passages = new TheoryData<string, Urgency>();
        foreach (var (lines, urgency) in new[] { (Crisis, Urgency.Crisis), (Spoed, Urgency.Spoed), (Normaal, Urgency.Normaal) })
        {
            foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                passages.Add(line, urgency);
        }

        return passages;
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void Urgency_is_understood_in_other_words(string passage, Urgency urgency)
    {
        var understood = MailOf.Understood(passage);
        Assert.True(understood.Urgency == urgency, $"{understood.Urgency} instead of {urgency} for {passage}: {MailOf.Why(understood)}");
    }

    private const string OldFire = "Vader dreigt de woning in brand te steken, acuut gevaar. Jongen vannacht ondergebracht op een crisisbed.";
    private const string Tonight = "Ze zegt dat ze er niet meer wil zijn, ze heeft de pillen al verzameld.";

    [Theory]
    [InlineData("Schrik niet van het stuk hieronder, dat verslag is van ruim twee jaar terug. Hij is nu tien, woont thuis en speelt buiten. Mijn vraag is of wij EMDR mogen herhalen.", OldFire, Urgency.Normaal)]
    [InlineData("Hieronder een oude melding over dit gezin, alles is al lang achter de rug. Mijn vraag is hoe wij het met de kinderen over die tijd kunnen hebben.", OldFire, Urgency.Normaal)]
    [InlineData("Ter informatie stuur ik hieronder de mail van school over mijn leerling uit Dronten. Volgende maand hebben wij overleg, maar misschien willen jullie nu al meedenken.", Tonight, Urgency.Crisis)]
    [InlineData("Moeder is inmiddels weer rustig en zit bij haar zus in Lelystad. Hieronder wat de mentor mij vandaag schreef, ik weet niet goed wat ik ermee moet doen.", Tonight, Urgency.Crisis)]
    [InlineData("Twee jaar geleden was het al zo met vader, en nu begint het opnieuw. Hieronder wat de buurvrouw mij schreef. Wat kunnen wij voor deze jongen doen?", OldFire, Urgency.Crisis)]
    [InlineData("Dit is geen oude melding, ook al lijkt het daarop. Ik stuur hieronder door wat de buurvrouw schreef over de jongen van tien die bij ons op school zit.", OldFire, Urgency.Crisis)]
    [InlineData("Zie onder, oude melding?", OldFire, Urgency.Crisis)]
    public void Only_who_says_that_an_alarm_is_old_takes_it_away(string own, string passedOn, Urgency urgency)
    {
        var understood = MailOf.Understood($"{own}\n\n---------- Forwarded message ---------\nVan: School <school@school.example>\nDate: di 10 mrt. 2026 om 09:12\nSubject: melding\nTo: J. Bos\n\n{passedOn}\n", subject: "Fwd: melding");
        Assert.True(understood.Urgency == urgency, $"{understood.Urgency} instead of {urgency} for {own}: {MailOf.Why(understood)}");
    }
}
