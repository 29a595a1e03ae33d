using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Tests;

/// <summary>A region, a case and its trail to render.</summary>
internal static class Sample
{
    public static readonly Colleague Sanne = Person("sanne", "Sanne de Wit", "gedragsdeskundige", "Urk");
    public static readonly Colleague Pieter = Person("pieter", "Pieter Bakker", "jeugdbeschermer", "Lelystad");

    public static Region Region { get; } = new()
    {
        Name = "Flevoland",
        Service = "RET Flevoland",
        Address = EmailAddress.Parse("ikwil@versnelling-fl.example"),
        Aliases = [],
        Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"],
        Gemeenten = [Gemeente("Almere", "ALM"), Gemeente("Dronten", "DRO"), Gemeente("Lelystad", "LEL"), Gemeente("Noordoostpolder", "NOP"), Gemeente("Urk", "URK"), Gemeente("Zeewolde", "ZEE")],
        Organisations = [],
        Team = [Sanne, Pieter],
        Rota = new Dictionary<string, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<Colleague>>>(StringComparer.Ordinal),
        Coordinator = Pieter,
        Administrator = EmailAddress.Parse("beheer@versnelling-fl.example"),
        DigestRecipients = [],
        Promise = new PromiseTerms(48, PromiseClock.Workdays),
        WorkingHours = new WorkingHours(new LocalTime(8, 30), new LocalTime(17, 0)),
        ClosingDays = [],
        VerwijzerLabels = new Dictionary<Verwijzer, string>
        {
            [Verwijzer.LokaleToegang] = "Verwijzer Lokale Toegang",
            [Verwijzer.GecertificeerdeInstelling] = "Verwijzer Gecertificeerde Instelling",
            [Verwijzer.VeiligThuis] = "Veilig Thuis Flevoland",
            [Verwijzer.Overig] = "Ouders/ zorgaanbieder/ onderwijs/ anders",
        },
        Interventions =
        [
            new("VerwezenReguliereZorg", "Verwezen reguliere zorg"), new("Maatwerk", "Maatwerk"), new("NietGecontracteerdAanbod", "Niet-gecontracteerd aanbod ingezet"),
            new("VerklarendeAnalyse", "Ondersteuning bij Verklarende Analyse"), new("Versnellingstafel", "Versnellingstafel"), new("VerwezenRET", "Verwezen RET"),
            new("OnafhankelijkeGespreksvoering", "Onafhankelijke gespreksvoering/ bemiddeling"), new("InzetTeamAnderS", "Inzet team AnderS"),
            new("Anders", "Anders, vnl zorgbemiddeling"), new("NietGelukt", "Niet gelukt, ondanks interventie"),
        ],
        Results = [new("VoorkomenUHP", "Voorkomen UHP"), new("ZoThuisMogelijk", "Kind zo thuis mogelijk"), new("PassendeHulp", "Doorstromen naar passende hulp")],
    };

    /// <summary>Sunday 22 November 2026, 14:20 in Flevoland.</summary>
    public static Instant Received { get; } = Instant.FromUtc(2026, 11, 22, 13, 20);

    public static Instant Due { get; } = Instant.FromUtc(2026, 11, 24, 13, 20);

    /// <summary>The end of Tuesday 24 November in Flevoland.</summary>
    public static Instant Midnight { get; } = Instant.FromUtc(2026, 11, 24, 23, 0);

    public static Case Case { get; } = new()
    {
        Number = CaseNumber.Parse("RET-7K3F-9QDX"),
        Key = "00",
        Fingerprint = "00",
        MailReference = "inbox/CANARY-REFERENCE",
        ReceivedAt = Received,
        DueAt = Due,
        Referrer = EmailAddress.Parse("canary.sender@urk.example"),
        MailId = MessageId.Parse("canary-mail-id@urk.example"),
        Gemeente = "Urk",
        Verwijzer = Verwijzer.LokaleToegang,
        Question = Question.Versnellingstafel,
        Urgency = Urgency.Spoed,
        AgeBand = AgeBand.From12To15,
        Children = 2,
        Rules = ["gemeente.label"],
        Alerts = [new(1, "sanne", Received, [new(ReasonKind.OnDuty, "Urk", "sanne", new LocalDate(2026, 11, 23)), new(ReasonKind.NextWorkingDay, Day: new LocalDate(2026, 11, 23))], Link: "CANARY-LINK")],
    };

    public static IReadOnlyList<Reply> Replies { get; } =
    [
        new("01", "inbox/CANARY-FIRST", Received + Duration.FromHours(2)),
        new("02", "inbox/CANARY-SECOND", Due),
    ];

    public static Reply Withdrawal { get; } = new("03", "inbox/CANARY-THIRD", Due + Duration.FromHours(3), Withdraws: true);

    public static Undelivered NotToReferrer { get; } = new("confirmation", UndeliveredReason.Bounced, Due);

    public static IReadOnlyList<CaseEvent> History { get; } =
    [
        new(CaseEventKind.Received, Received, CaseEvent.System, "gemeente.label"),
        new(CaseEventKind.Mailed, Received + Duration.FromSeconds(5), CaseEvent.System, "Confirmation"),
        new(CaseEventKind.Routed, Received + Duration.FromSeconds(6), CaseEvent.System, "sanne"),
        new(CaseEventKind.Alerted, Received + Duration.FromSeconds(8), CaseEvent.System, "sanne"),
        new(CaseEventKind.Viewed, Received + Duration.FromHours(19), "sanne"),
        new(CaseEventKind.MailRead, Received + Duration.FromHours(19), "sanne"),
    ];

    private static Gemeente Gemeente(string name, string abbreviation) => new(name, abbreviation, "GM0000", [], [name], []);

    private static Colleague Person(string id, string name, string role, string gemeente) =>
        new(id, name, EmailAddress.Parse($"{id}@versnelling-fl.example"), role, [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday], [gemeente]);
}
