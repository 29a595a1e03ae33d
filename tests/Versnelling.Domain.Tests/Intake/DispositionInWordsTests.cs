using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>What a mail without telling headers is, as somebody who reads Dutch sees at once. A row: what it is, its subject, its text.</summary>
public class DispositionInWordsTests
{
    [Theory]
    [MemberData(nameof(Rows), Away)]
    public void Somebody_is_away(string subject, string text) => Is(Disposition.AutoReply, subject, text);

    [Theory]
    [MemberData(nameof(Rows), Receipts)]
    public void A_machine_received_or_opened_something(string subject, string text) => Is(Disposition.AutoReply, subject, text);

    [Theory]
    [MemberData(nameof(Rows), Undelivered)]
    public void A_mail_did_not_arrive(string subject, string text) => Is(Disposition.Bounce, subject, text);

    [Theory]
    [MemberData(nameof(Rows), ToMany)]
    public void It_was_meant_for_many(string subject, string text) => Is(Disposition.Bulk, subject, text);

    [Theory]
    [MemberData(nameof(Rows), Requests)]
    public void Somebody_asks_something(string subject, string text) => Is(Disposition.Request, subject, text);

    [Theory]
    [MemberData(nameof(Rows), Answers)]
    public void A_person_answers_us(string subject, string text)
    {
        var mail = MailOf.Text(text.Replace(@"\n", "\n", StringComparison.Ordinal), subject: subject) with { InReplyTo = [MessageId.Parse("<RET-7K3F-9QDX.confirmation@versnelling-fl.example>")] };
        Is(Disposition.Reply, mail);
    }

    [Theory]
    [MemberData(nameof(Rows), AwayAnswers)]
    public void A_machine_answers_us(string subject, string text)
    {
        var mail = MailOf.Text(text.Replace(@"\n", "\n", StringComparison.Ordinal), subject: subject) with { InReplyTo = [MessageId.Parse("<RET-7K3F-9QDX.confirmation@versnelling-fl.example>")] };
        Is(Disposition.AutoReply, mail);
    }

    public const string Away = """
        Re: Uw aanmelding | Beste lezer,\n\nVanwege mijn vakantie ben ik er tot en met 14 augustus niet. Mijn mail wordt in deze periode niet gelezen. Voor dringende zaken kunt u terecht bij het secretariaat.\n\nGroet, Anja
        RE: melding voor u | Ik geniet van een paar vrije dagen en lees mijn mail weer vanaf maandag 9 maart.
        Vrij | Dank voor je mail. Ik ben op dit moment niet op kantoor. Op woensdag 4 maart ben ik er weer.
        Re: nieuwe zaak | Ik ben ziek en weet nog niet wanneer ik terug ben. Mijn werk wordt waargenomen door mijn collega Bas.
        ik ben met zwangerschapsverlof | Hoi! Van 1 februari tot 1 juni ben ik met zwangerschapsverlof. Mijn collega Sanne neemt waar.
        Re: bevestiging | L.S.,\n\nIk ben momenteel met ouderschapsverlof en beantwoord uw bericht na 6 april.
        Re: bevestiging van uw vraag | Wegens verlof ben ik afwezig van 2 t/m 6 maart. In urgente situaties kunt u bellen met de bereikbaarheidsdienst.
        Re: u krijgt bericht | Ik werk op maandag, dinsdag en donderdag. Op de andere dagen beantwoord ik geen mail. Je hoort uiterlijk donderdag van me.
        Antw: uw bericht | Fijn dat je mailt! Ik zit in Spanje tot 3 september en kijk niet in mijn mailbox. Je bericht wordt niet doorgestuurd.
        Out of Office | Thank you for your email. I am currently out of the office with limited access to email and will return on Monday 23 March.
        Re: your request | I'm on annual leave until 30 March. For urgent matters please contact our front desk.
        AW: Ihre Anfrage | Ich bin bis zum 20. März nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an meine Kollegin.
        Abwesenheitsnotiz | Vielen Dank für Ihre Nachricht. Ich bin derzeit im Urlaub.
        Afwezigheid | Ik ben vanaf heden tot 1 mei afwezig i.v.m. ziekte. Voor vragen over lopende dossiers kunt u zich wenden tot mijn teamleider.
        Re: melding | Met ingang van 1 januari ben ik niet meer werkzaam bij deze organisatie. Uw mail wordt niet gelezen. U kunt mailen naar het algemene adres.
        Re: melding | Dit mailadres is niet meer in gebruik. Stuur uw bericht naar jeugd@gemeente.example.
        Re: Uw vraag | De praktijk is gesloten van 20 juli tot en met 7 augustus. Voor spoed kunt u bellen met de waarnemend huisarts.
        Re: Uw vraag | Onze school is gesloten i.v.m. de voorjaarsvakantie. Vanaf 2 maart zijn we weer bereikbaar.
        Op vakantie! | Tot en met 21 augustus ben ik vrij. Daarna pak ik je mail weer op. Voor jeugdigen met spoed: bel het wijkteam.
        Re: aanvraag | Wegens een studiedag lees ik mijn mail vandaag niet. Morgen ben ik weer bereikbaar.
        Niet aanwezig | Hallo, bedankt voor je mail. Vanwege ziekte zal ik je mail later beantwoorden dan je van me gewend bent. Gaat het om een kind waar je je zorgen over maakt? Bel dan Veilig Thuis.
        Automatisch antwoord: Nieuwe melding jeugdige | Ik ben er even niet. Voor vragen over een kind in jouw caseload kun je bellen met het secretariaat.
        Automatische afwezigheidsmelding: overleg | Beste collega, ik ben tot 3 april met verlof. Wie een vraag heeft over een jeugdige kan contact opnemen met team Noord.
        Ik ben afwezig (was: consultvraag) | Ik ben afwezig tot en met 12 maart.
        Autoreply RE: uw bericht | tot 5 mei niet bereikbaar
        """;

    public const string Receipts = """
        [Ticket#2026031110000123] Uw melding is geregistreerd | Geachte heer/mevrouw,\n\nUw melding is bij ons geregistreerd onder nummer 2026031110000123. Wij nemen zo spoedig mogelijk contact met u op. Vermeld dit nummer bij verdere correspondentie.
        Bevestiging van ontvangst | Hartelijk dank voor uw e-mail. Wij hebben deze in goede orde ontvangen en streven ernaar binnen drie werkdagen te reageren. Dit is een automatisch gegenereerd bericht.
        Uw vraag aan gemeente Almere (zaak 8812345) | Wij hebben uw vraag ontvangen. Uw vraag is bij ons bekend onder zaaknummer 8812345. U krijgt binnen 5 werkdagen antwoord.
        We hebben je bericht ontvangen | Hoi! Bedankt voor je bericht. We doen ons best om je binnen 24 uur een reactie te geven. Reageren op deze mail is niet nodig.
        Ontvangstbevestiging: doorverwijzing | Uw bericht is ontvangen door de secretaresse van de afdeling Kinderpsychiatrie.
        Uw beveiligde bericht is geopend | Uw beveiligde bericht aan j.prins@zorg.example is geopend op 11-03-2026 om 09:12.
        Bericht geopend | Het door u verzonden beveiligd bericht met onderwerp 'Bevestiging' is op 3 maart gelezen door de ontvanger.
        Uw bericht is nog niet gelezen | De ontvanger heeft uw beveiligde bericht nog niet geopend. Het bericht verloopt over 7 dagen.
        Uw beveiligde bericht is verlopen | Het beveiligde bericht dat u op 1 maart verstuurde is niet binnen 30 dagen geopend en is verwijderd.
        Verzendbevestiging beveiligde e-mail | Uw beveiligde e-mail is succesvol afgeleverd bij de ontvanger.
        Gelezen: Uw melding | Uw bericht is gelezen op woensdag 11 maart 2026 9:03:11.
        Read: Uw melding | Your message was read on Wednesday, March 11, 2026.
        Leesbevestiging (weergegeven) - uw melding | Dit is een retourbericht voor de e-mail die u hebt verzonden. Dit garandeert niet dat het bericht is gelezen of begrepen.
        Return Receipt (displayed) - Uw melding | This is a Return Receipt for the mail that you sent to the recipient.
        Geaccepteerd: Overleg donderdag | 
        Afgewezen: Weekstart | 
        Voorlopig: kennismaking | 
        Accepted: Versnellingstafel | 
        Zugesagt: Besprechung | 
        Nieuw tijdstip voorgesteld: overleg | 
        Geannuleerd: weekstart | 
        Uw reservering is bevestigd | Uw reservering van vergaderzaal 2 op 18 maart is bevestigd. U hoeft niet op deze e-mail te reageren.
        SharePoint: wekelijkse samenvatting | Dit bericht is automatisch verzonden. Antwoorden op dit bericht worden niet gelezen.
        Ticket 55312 gesloten | Uw ticket is opgelost en gesloten. Niet tevreden? Dan kunt u het ticket binnen 7 dagen heropenen.
        Bevestiging terugbelverzoek | Uw terugbelverzoek is ontvangen. Een medewerker belt u binnen twee werkdagen terug. Deze mail is automatisch verstuurd.
        Your request has been received (#4411) | Your request (#4411) has been received and is being reviewed by our support staff. To add additional comments, reply to this email.
        Bedankt voor uw mail | Bedankt voor uw mail. We proberen uw bericht zo snel mogelijk te beantwoorden.
        """;

    public const string Undelivered = """
        failure notice | Hi. This is the qmail-send program at mx1.provider.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ouder@mail.example>:\n550 no such user
        Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.
        Warning: message 1abc-0002 delayed 24 hours | This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue. No action is required on your part.
        Onbestelbaar: Uw aanmelding | Uw bericht is niet afgeleverd bij een of meer ontvangers. De e-mailserver heeft het adres geweigerd.
        Niet te bezorgen: melding | Bezorging van de volgende geadresseerden of groepen is mislukt: ouder@mail.example. Het e-mailadres dat u hebt opgegeven, is niet gevonden.
        Unzustellbar: Ihre Anfrage | Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten: eltern@mail.example
        Nicht zugestellt: Ihre Anfrage | Ihre Nachricht konnte nicht zugestellt werden.
        Delivery Status Notification (Delay) | There was a temporary problem delivering your message to ouder@mail.example. Gmail will retry for 46 more hours.
        Delivery Status Notification (Failure) | Address not found. Your message wasn't delivered to ouder@mail.example because the address couldn't be found.
        Undelivered Mail Returned to Sender | This is the mail system at host mail.provider.example. I'm sorry to have to inform you that your message could not be delivered.
        Delayed Mail (still being retried) | THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.
        Vertraagd: Uw aanmelding | Bezorging aan de volgende ontvangers is vertraagd. Er wordt nog geprobeerd het bericht te bezorgen.
        Uw bericht kon niet worden bezorgd | De mailbox van de ontvanger is vol. Uw e-mail is geretourneerd.
        Mail kon niet worden afgeleverd | Het bericht aan b.jansen@zorg.example kon niet worden afgeleverd: onbekende gebruiker.
        Message blocked | Your message to team@zorg.example has been blocked. See technical details below. The response was: 550 5.7.1
        Returned mail: see transcript for details | The original message was received at Wed, 11 Mar 2026. The following addresses had permanent fatal errors.
        [Postmaster] e-mailbezorging mislukt | Uw e-mail is geweigerd door de mailserver van de ontvanger.
        Nachricht verzögert | Ihre Nachricht wurde noch nicht zugestellt. Es werden weitere Zustellversuche unternommen.
        """;

    public const string ToMany = """
        Onze agenda voor het voorjaar | In deze nieuwsbrief: inspirerende bijeenkomsten, podcasts en meer. Wil je deze mail niet meer ontvangen? Klik dan onderaan op afmelden.
        Kennisbericht Jeugd nr. 7 | Beste abonnee, lees hieronder het laatste nieuws over jeugdhulp. Je ontvangt deze mail omdat je je hebt aangemeld. Uitschrijven kan via deze link.
        Congres Jeugd 2026: laatste plaatsen | Meld u nu aan voor het congres en profiteer van vroegboekkorting. Kosten: 395 euro exclusief btw.
        Training De-escalatie, start april | Ons open aanbod trainingen: schrijf je in via onze website. Accreditatie SKJ aangevraagd. Tot 1 april met 10% korting.
        Webinar: AI in de jeugdzorg | Schrijf je gratis in voor ons webinar en ontdek hoe onze software u tijd bespaart.
        Beschikbare professionals | Bent u op zoek naar een gedragswetenschapper? Wij hebben per direct interim kandidaten beschikbaar. Zal ik u enkele cv's vrijblijvend toesturen?
        Ambulant hulpverlener beschikbaar per 1 april | Graag stel ik u voor aan mijn kandidaat, een SKJ-geregistreerde jeugdprofessional, beschikbaar voor 32 uur. Tarief in overleg.
        Kan ik je even bellen? | Ik zag dat jullie een vacature hebben openstaan. Als recruitmentbureau hebben wij een groot netwerk aan kandidaten. Wanneer schikt een korte kennismaking?
        Uw website | Ik heb uw website bekeken en zag dat u lager scoort in Google dan nodig is. Wij helpen organisaties met SEO. Interesse in een vrijblijvend gesprek?
        Schoonmaak van uw kantoor | Bent u tevreden over uw huidige schoonmaakbedrijf? Wij maken graag een vrijblijvende offerte.
        Aanbieding kantoorartikelen | Alleen deze week: 25% korting op papier en toners. Gratis verzending vanaf 50 euro.
        Rooster digitaliseren? | Onze planningssoftware wordt al door 200 zorgorganisaties gebruikt. Plan hier een demo.
        Uw pakket kon niet worden geleverd | Uw pakket staat klaar in het depot. Betaal 1,95 euro verzendkosten via onderstaande link om de levering te voltooien.
        Actie vereist: uw mailbox is bijna vol | Uw opslagruimte is bijna vol. Klik hier om uw account te bevestigen, anders wordt uw account binnen 24 uur gedeactiveerd.
        Belastingdienst: teruggave | U heeft recht op een teruggave van 312 euro. Log in met uw DigiD via deze link om het bedrag te ontvangen.
        Openstaande vordering | Ondanks eerdere herinneringen is uw factuur nog niet betaald. Voldoe het bedrag vandaag nog om beslaglegging door de deurwaarder te voorkomen.
        Gewijzigd rekeningnummer | Hierbij laten wij weten dat ons rekeningnummer is gewijzigd. Wilt u de openstaande factuur overmaken naar het nieuwe IBAN?
        Dringend | Hallo, ben je op kantoor? Ik zit in een vergadering en heb snel een paar cadeaubonnen nodig. Stuur mij je mobiele nummer. Groet, de directeur
        Erfenis | Geachte begunstigde, ik ben advocaat van wijlen uw familielid die 4,5 miljoen dollar heeft nagelaten. Neem contact op voor de overdracht.
        Security alert | We detected unusual sign-in activity. Verify your account immediately or it will be suspended.
        Financial aid | Dear friend, I am Mrs. Grace and I want to donate 5,000,000 USD to charity through you.
        Ik heb toegang tot uw apparaat | Ik heb beelden gemaakt via uw webcam. Maak 900 euro in bitcoin over, anders stuur ik de opnames naar al uw contacten.
        Investeringskans | Verdien 3000 euro per week vanuit huis met ons platform. Garandeerd rendement!
        Lening nodig? | Wij bieden leningen vanaf 5.000 euro tegen 2% rente, ook met een BKR-registratie.
        Voicemail ontvangen | U heeft een nieuwe voicemail (0:42). Klik hier om te beluisteren.
        Persbericht: nieuw pand voor zorggroep | PERSBERICHT - Op 1 april opent de wethouder ons nieuwe pand. Noot voor de redactie: voor meer informatie kunt u contact opnemen met de afdeling communicatie.
        Open dag | Nieuwsgierig naar onze woonvoorziening? Kom naar onze open dag op 21 maart! Aanmelden kan via de website. U ontvangt deze uitnodiging omdat u in ons relatiebestand staat.
        Enquête | Doe mee met ons klanttevredenheidsonderzoek en maak kans op een cadeaubon van 50 euro. Het invullen kost 5 minuten.
        Samenwerking? | Wij zijn een leverancier van lesmateriaal en bieden scholen een proefpakket aan. Bestel nu met introductiekorting.
        Plekken vrij in onze gezinshuizen | Beste verwijzer, in onze nieuwsbrief leest u welke plekken vrij zijn. Afmelden voor deze mailing kan hier.
        """;

    public const string Requests = """
        Afwezigheid leerling | Een leerling uit groep 8 is al drie maanden afwezig. Ouders nemen de telefoon niet op. Wat raden jullie aan?
        Vakantie | Volgende week ben ik met vakantie. Daarna wil ik graag sparren over een gezin met vier kinderen.
        vraag | Ik ben op vrijdag niet bereikbaar, op andere dagen wel. Het gaat om een jongen van 14 die niet meer naar huis kan.
        Re: Aanmelding | Ik ben tot 12 uur afwezig maar daarna bereikbaar op 06-12345678. Moeder is radeloos, haar zoon sloeg haar vanochtend weer.
        overleg | Ik ben er maandag weer. Kan iemand dan met mij meekijken naar een casus?
        Beveiligd bericht | U heeft een beveiligd bericht ontvangen van T. Bakker. Klik op de knop om het bericht te openen.
        Zorgmail: nieuw bericht | Er staat een beveiligd bericht voor u klaar van de huisartsenpraktijk. Log in met de toegangscode die u per sms ontvangt.
        Nieuwsbrief van school | In de nieuwsbrief van school las ik over jullie. Onze zoon wordt elke dag gepest en wil niet meer naar school. Kunnen jullie iets voor ons doen?
        Webinar gevolgd | Na jullie webinar dacht ik aan een meisje in mijn caseload. Mag ik haar bij jullie aanmelden?
        Gratis? | Kost jullie hulp geld? Mijn dochter snijdt zichzelf en wij kunnen geen psycholoog betalen.
        deurwaarder | De deurwaarder stond voor de deur, we worden volgende week uitgezet met drie kinderen. Wat nu?
        schulden | Wij hebben een lening die we niet kunnen betalen en nu dreigen ze ons huis uit te zetten. De kinderen zijn 4 en 7.
        Offerte nodig | Voor een maatwerkplek voor een jongen van 16 hebben wij een offerte van een aanbieder gekregen. Denken jullie mee of dit passend is?
        Facturen | Zorgaanbieder stopt de begeleiding van onze dochter omdat de facturen niet betaald worden door de gemeente. Help!
        Niet gelezen? | Ik heb vorige week gemaild maar niks gehoord. Het gaat nog steeds om mijn kleinkind.
        mail kwam terug | Mijn mail van gisteren werd niet bezorgd, daarom opnieuw. Cliënt van 17 moet eind van de maand weg bij de instelling.
        Mailbox vol | mijn mailbox was vol dus ik weet niet of jullie al geantwoord hebben. mijn zoon is nog steeds weg
        Uitnodiging: MDO donderdag 14.00 | Kan een van jullie aansluiten bij dit overleg? We komen er met dit gezin niet uit.
        Uitnodiging: Versnellingstafel | Graag jullie aanwezigheid bij dit gesprek. 
        Afspraak | Wanneer kunnen wij elkaar spreken?
        Afgewezen | Onze dochter is afgewezen door de derde instelling. Wie durft het wel aan met haar?
        Geweigerd | De gemeente heeft de aanvraag geweigerd. Mijn kind zit nu al een jaar thuis.
        Geaccepteerd door niemand | Jongen van 15 wordt door geen enkele groep geaccepteerd. Graag meedenken.
        Voorlopig thuis | Mijn zoon is voorlopig thuis na de crisisopname, maar ik hou dit niet vol.
        Ontvangstbevestiging | Ik kreeg alleen een ontvangstbevestiging. Wanneer belt er iemand over mijn dochter?
        Automatisch bericht | Ik krijg steeds een automatisch bericht terug van het wijkteam. Er moet NU iemand komen voor mijn zoon.
        uw bericht van maandag | Wij hebben uw bericht in goede orde ontvangen. Na overleg in ons team melden wij graag een tweede kind uit dit gezin aan, een meisje van 9.
        Ticket | Mijn zoon van 13 heeft een treinkaartje nodig naar zijn behandelaar, wie betaalt dat?
        Vacature | ik ben 19 en zoek werk en een kamer want ik word 1 april uit mijn begeleid wonen gezet
        hoi | zijn jullie er ook voor 18plus
        Vraagje | Met wie kan ik het beste contact opnemen over een gezin bij ons op school?
        Vraag van oma | Ik ben de oma. Het loopt thuis uit de hand en niemand doet wat. Bel me alstublieft
        Casus | 1G1P1R loopt vast. Kunnen we sparren?
        Informatie | Waar vind ik informatie over jullie werkwijze voor verwijzers?
        Intervisie | Hebben jullie ruimte om een keer bij ons team aan te schuiven over complexe casuïstiek?
        Consult | Client M., 16, LVB, OTS. Plaatsing loopt spaak. Overleg gewenst. Tel 06-11111111
        Automatische incasso | sinds de automatische incasso van de huur mislukt is zit ik met mijn baby op straat
        Re: Nieuwsbrief | Kunnen jullie mij uitschrijven? En ik wil meteen iets vragen over mijn stiefzoon.
        Bedankt! | Bedankt voor uw bericht op LinkedIn. Zoals gezegd loopt het vast met een cliënt van mij, kunnen we bellen?
        onderzoek | Ik ben student en doe onderzoek naar uithuisplaatsingen. Mag ik iemand van het RET interviewen?
        Klacht | Ik ben het niet eens met hoe jullie medewerker mij te woord stond. Ik wil dat er iemand contact met mij opneemt.
        Can you help us? | My son is 15 and does not go to school. We live in Almere. My Dutch is not good. Can someone call me?
        Hilfe | Guten Tag, mein Pflegesohn lebt jetzt in Lelystad und braucht Hilfe. Wen kann ich anrufen?
        zorg gezocht | Wij zijn op zoek naar een aanbieder met ruimte voor een 17-jarige met autisme. Wat is het tarief en kunnen jullie bemiddelen?
        Kandidaat pleeggezin | Wij willen graag pleegouder worden. Waar kunnen wij ons aanmelden?
        aanmelding training | Mijn dochter zou starten met een weerbaarheidstraining maar die gaat niet door. Weten jullie een andere?
        sos | ze heeft pillen geslikt
        sos | help
        Account | Ik kan niet inloggen op de website, mijn account is geblokkeerd. Ik wilde een aanmelding doen voor een jongen van 11.
        Digid | Mijn DigiD werkt niet en nu kan ik geen hulp aanvragen voor mijn kind. Kunt u dat voor mij doen?
        Mailing aan ouders | Een ouder reageerde op onze mailing met zorgelijke uitspraken over haar zoon. Kunnen wij dit met jullie bespreken?
        Doorverwijzing | Dit kind past niet bij ons aanbod. Wij verwijzen haar daarom naar jullie door.
        dossier 2231 | In aansluiting op ons telefoongesprek stuur ik de gegevens. Hij heeft voor 1 april een andere plek nodig.
        Terugkoppeling | Pleegouders hebben gisteren laten weten dat ze ermee stoppen.
        Fwd: Nieuwsbrief | Hebben jullie dit gezien? Lijkt me wat voor die jongen uit Dronten. Kunnen we er eens over praten?
        """;

    public const string Answers = """
        RE: Uw vraag is ontvangen | Bedankt voor uw bericht, morgen kan ik tussen 10 en 12 gebeld worden.
        Re: Uw vraag is ontvangen | Dank voor de snelle reactie! Maandag ben ik afwezig, dinsdag kan wel.
        Re: Uw vraag is ontvangen | Ik ben vanmiddag niet bereikbaar, kunt u morgenochtend bellen?
        Re: Uw vraag is ontvangen | Het is inmiddels opgelost, hartelijk dank.
        Re: Uw vraag is ontvangen | Ja hoor
        Re: Uw vraag is ontvangen | Ik werk niet op vrijdag. Donderdag om 9 uur kan ik.
        Re: Uw vraag is ontvangen | Jullie mail in goede orde ontvangen. Ik wacht het telefoontje af.
        Re: Uw vraag is ontvangen | We hebben uw mail ontvangen. Mijn man is tot 15 maart in het buitenland, ik ben wel bereikbaar.
        Re: Uw vraag is ontvangen | Mijn nummer is 06-12345678. Vanaf volgende week ben ik op vakantie dus graag voor die tijd.
        Re: Uw vraag is ontvangen | Top, dank je wel
        Re: Uw vraag is ontvangen | wanneer bellen jullie nou
        RE: Uw vraag is ontvangen | Wij hebben uw vraag ontvangen en besproken in het team. Gezin woont in Almere.
        """;

    public const string AwayAnswers = """
        Automatisch antwoord: Uw vraag is ontvangen | Ik ben met verlof tot 20 maart.
        Re: Uw vraag is ontvangen | Bedankt voor uw bericht. Ik ben afwezig tot en met 20 maart. Voor dringende zaken kunt u contact opnemen met mijn collega Bram.
        Re: Uw vraag is ontvangen | Dit is een automatisch bericht. Wij hebben uw e-mail ontvangen.
        Re: Uw vraag is ontvangen | Wij hebben uw bericht ontvangen onder zaaknummer 2026-5512 en streven ernaar u binnen 5 werkdagen te antwoorden.
        Re: Uw vraag is ontvangen | Ik ben niet meer in dienst bij deze organisatie. Uw mail wordt niet doorgestuurd.
        Re: Uw vraag is ontvangen | I am out of the office until Monday and will reply upon my return.
        """;

    public static TheoryData<string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var bar = line.IndexOf(" |", StringComparison.Ordinal);
            rows.Add(line[..bar].Trim(), line[(bar + 2)..].Trim());
        }

        return rows;
    }

    private static void Is(Disposition disposition, string subject, string text) => Is(disposition, MailOf.Text(text.Replace(@"\n", "\n", StringComparison.Ordinal), subject: subject));

    private static void Is(Disposition disposition, IncomingMail mail)
    {
        var understood = MailOf.Understood(mail);
        Assert.True(understood.Disposition == disposition, $"{understood.Disposition} instead of {disposition} for {mail.Subject}: {mail.Text}: {MailOf.Why(understood)}");
    }
}
