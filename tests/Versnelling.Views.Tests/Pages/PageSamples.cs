using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Pages;

/// <summary>Every page, in each of its shapes.</summary>
internal static class PageSamples
{
    public static readonly Antiforgery Token = new("__bewijs", "CfDJ8-token");

    public static readonly PageLinks Links = new()
    {
        Stylesheet = "/opmaak/ret.css",
        Case = "/zaak/RET-7K3F-9QDX",
        Message = "/zaak/RET-7K3F-9QDX/bericht",
        Phone = "/telefoontje",
        Review = "/nakijken",
        CaseOf = number => $"/zaak/{number}",
    };

    public static readonly CasePageModel Open = new()
    {
        Case = Sample.Case,
        Region = Sample.Region,
        Me = Sample.Sanne,
        History = Sample.History,
        Links = Links,
        Antiforgery = Token,
        Now = Sample.Received + Duration.FromHours(19),
    };

    public static readonly CasePageModel Registered = Open with
    {
        Case = Sample.Case with
        {
            TakenOver = new TakenOver("sanne", Sample.Received + Duration.FromHours(20)),
            Contact = new Contact("sanne", Sample.Received + Duration.FromHours(21), ContactKind.Phone),
            Interventions = [new("Versnellingstafel", Sample.Due), new("OudeCode", Sample.Due)],
            Result = new("VoorkomenUHP", Sample.Due),
        },
        History =
        [
            .. Sample.History,
            new(CaseEventKind.TakenOver, Sample.Received + Duration.FromHours(20), "sanne"),
            new(CaseEventKind.Registered, Sample.Received + Duration.FromHours(21), "sanne", "Phone -Maatwerk Versnellingstafel VoorkomenUHP Children=2"),
        ],
        Notice = "Opgeslagen. Dank je wel.",
    };

    public static readonly PhonePageModel Phone = new()
    {
        Region = Sample.Region,
        Me = Sample.Sanne,
        Stylesheet = Links.Stylesheet,
        Post = Links.Phone,
        Antiforgery = Token,
        FormId = "0123456789abcdef0123456789abcdef",
        Now = Sample.Received,
    };

    public static readonly CaseListModel Cases = new()
    {
        Title = "Ons team",
        Empty = "Er zijn geen open zaken.",
        Region = Sample.Region,
        Me = Sample.Sanne,
        Stylesheet = Links.Stylesheet,
        Cases = CaseListModel.DueFirst(
        [
            Listed("RET-2222-3333", 5, Urgency.Spoed),
            Listed("RET-4444-5555", -3, Urgency.Crisis) with { Undelivered = true, Gemeente = null },
            Listed("RET-6666-7777", 30) with { TakenOver = true, Person = "sanne", ContactAt = Sample.Received + Duration.FromHours(2) },
        ]),
        CaseOf = number => $"/zaak/{number}",
        Antiforgery = Token,
        Now = Sample.Received + Duration.FromHours(19),
        Filters = [new("Alle (3)", "/team"), new("Almere (2)", "/team?gemeente=Almere")],
    };

    public static readonly CoordinationPageModel Coordination = new()
    {
        Region = Sample.Region,
        Stylesheet = Links.Stylesheet,
        WithoutGemeente = [Cases.Cases[0] with { Gemeente = null }],
        Undelivered = [Cases.Cases[1]],
        Quarantined = 2,
        Poisoned = 1,
        Review = "/nakijken",
        CaseOf = number => $"/zaak/{number}",
    };

    public static readonly DevicesPageModel Devices = new()
    {
        Region = Sample.Region,
        Me = Sample.Region.FindAccount("sanne")!,
        Stylesheet = Links.Stylesheet,
        Post = "/apparaten",
        Antiforgery = Token,
        Devices = [new("aa", Sample.Received + Duration.FromHours(2), IsThis: true), new("bb", Sample.Received, IsThis: false)],
        Others = [],
    };

    public static readonly FiguresPageModel Figures = new()
    {
        Region = Sample.Region,
        Me = Sample.Region.FindAccount("sanne")!,
        Stylesheet = Links.Stylesheet,
        Figures = DigestFigures.Compute(Digest.DigestSamples.Year, DigestPeriod.Month(2026, 10), Sample.Region),
        Sentences = ["In oktober 2026 had RET Flevoland contact over 6 kinderen."],
        Periods = [new("september 2026", "/cijfers?periode=2026-09"), new("2026", "/cijfers?periode=2026")],
        Files = [new("Als Excel", "/cijfers?periode=2026-10&als=xlsx")],
    };

    public static readonly CasePageModel Withdrawn = Open with { Case = Sample.Case with { Replies = [.. Sample.Replies, Sample.Withdrawal] } };

    public static readonly CasePageModel Closed = Withdrawn with
    {
        Case = Withdrawn.Case with { Closed = new Closed("sanne", Sample.Due + Duration.FromHours(4), ClosingReason.Withdrawn) },
        Now = Sample.Due + Duration.FromHours(90),
        History = [.. Sample.History, new(CaseEventKind.Closed, Sample.Due + Duration.FromHours(4), "sanne", "Withdrawn")],
    };

    /// <summary>All that can be worth knowing before calling.</summary>
    public static readonly CasePageModel Attention = Open with
    {
        Case = Sample.Case with
        {
            Trust = SenderTrust.Failed,
            Related = CaseNumber.Parse("RET-2222-3333"),
            Remarks = ReadingRemarks.Encrypted | ReadingRemarks.Tnef | ReadingRemarks.TooLarge | ReadingRemarks.Cut | ReadingRemarks.Signature,
            Undelivered = [Sample.NotToReferrer, new("call-now", UndeliveredReason.Bounced, Sample.Due), new("alert.1", UndeliveredReason.Bounced, Sample.Due, "sanne"), new("alert.2", UndeliveredReason.Away, Sample.Due, "pieter"), new("confirmation", UndeliveredReason.Away, Sample.Due)],
        },
    };

    public static readonly MessagePageModel Message = new()
    {
        Region = Sample.Region,
        Title = "Bericht bij RET-7K3F-9QDX",
        Back = new PageLink("Terug naar RET-7K3F-9QDX", Links.Case),
        Stylesheet = Links.Stylesheet,
        SenderName = "J. Voorbeeld",
        SenderAddress = EmailAddress.Parse("j.voorbeeld@urk.example"),
        ReceivedAt = Sample.Received,
        Subject = "Vraag over een gezin",
        Text = "Goedemiddag,\n\nWij komen er niet meer uit en willen graag een versnellingstafel.\n\n  - punt een\n  - punt twee\n\nMet vriendelijke groet,\nJ. Voorbeeld",
        Attachments = ["plan.pdf", "verslag overleg.docx"],
    };

    /// <summary>The coordinator's page, with one mail of each kind and two odd ones.</summary>
    public static readonly ReviewPageModel Review = new()
    {
        Region = Sample.Region,
        Me = Sample.Pieter,
        Stylesheet = Links.Stylesheet,
        Antiforgery = Token,
        Items =
        [
            Filed(1, Disposition.AutoReply, "auto-reply.subject", "Automatisch antwoord: Overleg donderdag", "Marieke de Boer", "m.deboer@school.example"),
            Filed(2, Disposition.Bulk, "bulk.sales", "Gratis proefles voor uw hele team, nu met vroegboekkorting tot en met vrijdag", "", "info@reclamebureau-met-een-lange-naam.example"),
            Filed(3, Disposition.Bounce, "bounce.report", "Onbestelbaar: Uw vraag aan RET Flevoland", "Mail Delivery System", "mailer-daemon@provider.example"),
            Filed(4, Disposition.Loop, "loop.later", "", "RET Flevoland", "ikwil@versnelling-fl.example"),
            Filed(5, Disposition.Bulk, "bulk.list", "", "", null) with { IsGone = true },
        ],
        Older = "/nakijken?na=5",
    };

    private static readonly IReadOnlyList<MessageSection> LaidOut =
    [
        new("Zie hieronder.", Nodes: null),
        new("Kop …",
        [
            Element(MessageElement.Heading, "Kop"),
            new MessageNode.Element(MessageElement.Paragraph, [Words("Wij zoeken "), Element(MessageElement.Bold, "een plek"), new MessageNode.Element(MessageElement.Break, []), new MessageNode.Link("https://urk.example/a", [Words("lees hier")])]),
            new MessageNode.Element(MessageElement.Bulleted, [Element(MessageElement.Item, "punt een"), Element(MessageElement.Item, "<b>punt</b> twee")]),
            new MessageNode.Element(MessageElement.Table, [new MessageNode.Element(MessageElement.Row, [Element(MessageElement.HeaderCell, "Leeftijd"), new MessageNode.Element(MessageElement.Cell, [Words("8")]) { Columns = 2 }])]),
            new MessageNode.Picture("logo"),
            Element(MessageElement.Quote, "wat er eerder stond"),
        ]),
    ];

    private static readonly Notices Notices = new(Sample.Region, Links.Stylesheet);
    private static readonly PageLink ToCase = new("Bekijk de zaak", Links.Case);

    public static IReadOnlyDictionary<string, Func<ViewRenderer, Task<string>>> All { get; } = new Dictionary<string, Func<ViewRenderer, Task<string>>>(StringComparer.Ordinal)
    {
        ["open"] = r => RenderAsync<OpenPage>(r, new OpenPageModel(Sample.Region, Sample.Case.Number, Sample.Sanne, Links.Stylesheet, "/open/x", Token)),
        ["case-open"] = r => RenderAsync<CasePage>(r, Open),
        ["case-late-crisis"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { Urgency = Urgency.Crisis }, Now = Sample.Due + Duration.FromMinutes(125), Me = Sample.Pieter }),
        ["case-midnight"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { DueAt = Sample.Midnight } }),
        ["case-replies"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { Replies = Sample.Replies } }),
        ["case-registered"] = r => RenderAsync<CasePage>(r, Registered),
        ["case-gemeente-unknown"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { Gemeente = null }, Errors = [Refused(Refusal.GemeenteNeeded)] }),
        ["case-withdrawn"] = r => RenderAsync<CasePage>(r, Withdrawn),
        ["case-withdrawn-unverified"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { Replies = [Sample.Withdrawal with { Trust = SenderTrust.Failed }] } }),
        ["case-closed"] = r => RenderAsync<CasePage>(r, Closed),
        ["case-attention"] = r => RenderAsync<CasePage>(r, Attention),
        ["open-withdrawn"] = r => RenderAsync<OpenPage>(r, new OpenPageModel(Sample.Region, Sample.Case.Number, Sample.Sanne, Links.Stylesheet, "/open/x", Token, Withdrawn: true)),
        ["notice-not-withdrawn"] = r => RenderAsync<NoticePage>(r, Notices.NotWithdrawn(ToCase)),
        ["review"] = r => RenderAsync<ReviewPage>(r, Review),
        ["review-later-page"] = r => RenderAsync<ReviewPage>(r, Review with { Items = [Review.Items[0]], Older = null, Newest = "/nakijken", Notice = "Het wordt een zaak. Een collega krijgt zo een melding." }),
        ["review-empty"] = r => RenderAsync<ReviewPage>(r, Review with { Items = [], Older = null }),
        ["review-open"] = r => RenderAsync<ReviewOpenPage>(r, new ReviewOpenPageModel(Sample.Region, Sample.Pieter, Links.Stylesheet, "/nakijken/open/x", Token)),
        ["review-message"] = r => RenderAsync<MessagePage>(r, Message with { Title = "Bericht nakijken", Back = new PageLink("Terug naar de lijst", "/nakijken"), AsRequest = new AsRequestForm("/nakijken/MAIL-7K3F-9QDX/vraag", Token) }),
        ["notice-for-coordinator"] = r => RenderAsync<NoticePage>(r, Notices.ForCoordinator()),
        ["notice-filed-message-gone"] = r => RenderAsync<NoticePage>(r, Notices.FiledMessageGone(new PageLink("Terug naar de lijst", "/nakijken"))),
        ["case-errors"] = r => RenderAsync<CasePage>(r, Open with
        {
            Errors = [Refused(Refusal.ContactNeeded), Refused(Refusal.ChildrenOutOfRange)],
            Entered = new RegistrationInput { Interventions = ["Maatwerk"], Result = "PassendeHulp", Children = "veel" },
        }),
        ["message"] = r => RenderAsync<MessagePage>(r, Message),
        ["message-laid-out"] = r => RenderAsync<MessagePage>(r, Message with { Sections = LaidOut, Remarks = ReadingRemarks.Tnef | ReadingRemarks.Cut }),
        ["message-encrypted"] = r => RenderAsync<MessagePage>(r, Message with { Text = "", Attachments = [], Remarks = ReadingRemarks.Encrypted }),
        ["message-empty"] = r => RenderAsync<MessagePage>(r, Message with { SenderName = "", SenderAddress = null, Subject = "", Text = " \n", Attachments = [] }),
        ["notice-colleague-was-first"] = r => RenderAsync<NoticePage>(r, Notices.ColleagueWasFirst(Sample.Pieter, ToCase)),
        ["notice-not-found"] = r => RenderAsync<NoticePage>(r, Notices.NotFound()),
        ["notice-message-gone"] = r => RenderAsync<NoticePage>(r, Notices.MessageGone(Sample.Case.Number, ToCase)),
        ["notice-form-expired"] = r => RenderAsync<NoticePage>(r, Notices.FormExpired(ToCase)),
        ["case-meanwhile"] = r => RenderAsync<CasePage>(r, Registered with
        {
            Notice = null,
            Errors = [RefusalErrors.Of(new Decision.Refused(Refusal.ChangedMeanwhile, "Result"), Sample.Region, Registered.Case)],
            Entered = new RegistrationInput { Interventions = ["Versnellingstafel"], Result = "PassendeHulp", Children = "2" },
        }),
        ["case-kin"] = r => RenderAsync<CasePage>(r, Registered with
        {
            Notice = null,
            Case = Registered.Case with
            {
                SameChildAs = CaseNumber.Parse("RET-2222-3333"),
                LaterCases = [CaseNumber.Parse("RET-4444-5555")],
                SplitFrom = CaseNumber.Parse("RET-6666-7777"),
                SplitOff = [new SplitCase(CaseNumber.Parse("RET-8888-9999"), 1)],
                Absorbed = [CaseNumber.Parse("RET-AAAA-BBBB")],
            },
        }),
        ["case-missed"] = r => RenderAsync<CasePage>(r, Registered with { Notice = null, Case = Registered.Case with { DueAt = Registered.Case.Contact!.At - NodaTime.Duration.FromHours(1), MissedReason = MissedReason.NotReached } }),
        ["case-merged"] = r => RenderAsync<CasePage>(r, Registered with
        {
            Notice = null,
            Case = Registered.Case with { MergedInto = CaseNumber.Parse("RET-2222-3333"), Closed = new Closed("sanne", Sample.Due, ClosingReason.Merged) },
        }),
        ["case-candidates"] = r => RenderAsync<CasePage>(r, Open with { Case = Sample.Case with { Gemeente = null, GemeenteCandidates = ["Almere", "Lelystad"] } }),
        ["phone"] = r => RenderAsync<PhonePage>(r, Phone),
        ["phone-errors"] = r => RenderAsync<PhonePage>(r, Phone with
        {
            Errors = [Refused(Refusal.GemeenteNeeded), Refused(Refusal.ContactNeeded)],
            Registration = new RegistrationInput { Children = "2", Interventions = ["Maatwerk"], ContactBy = "pieter" },
            Entered = new Dictionary<string, string>(StringComparer.Ordinal) { ["verwijzer"] = "VeiligThuis", ["vraag"] = "PassendAanbod" },
        }),
        ["cases"] = r => RenderAsync<CaseListPage>(r, Cases),
        ["cases-empty"] = r => RenderAsync<CaseListPage>(r, Cases with { Title = "Mijn zaken", Cases = [], Filters = [] }),
        ["coordination"] = r => RenderAsync<CoordinationPage>(r, Coordination),
        ["coordination-empty"] = r => RenderAsync<CoordinationPage>(r, Coordination with { WithoutGemeente = [], Undelivered = [], Quarantined = 0, Poisoned = 0 }),
        ["figures"] = r => RenderAsync<FiguresPage>(r, Figures),
        ["sign-in"] = r => RenderAsync<SignInPage>(r, new SignInPageModel(Sample.Region, Links.Stylesheet, "/inloggen", Token, "Inloggen", "Vul je werkadres in.")),
        ["sign-in-known"] = r => RenderAsync<SignInPage>(r, new SignInPageModel(Sample.Region, Links.Stylesheet, "/inloggen", Token, "Log eerst in", "Deze pagina is voor het team.", "Fatima")),
        ["enter"] = r => RenderAsync<EnterPage>(r, new EnterPageModel(Sample.Region, Links.Stylesheet, "/inloggen/sanne/x", Sample.Region.FindAccount("sanne")!, Token)),
        ["devices"] = r => RenderAsync<DevicesPage>(r, Devices),
        ["devices-coordinator"] = r => RenderAsync<DevicesPage>(r, Devices with { Others = [.. Sample.Region.Accounts.Skip(1)], Notice = "Dat is uitgelogd." }),
        ["accessibility"] = r => RenderAsync<AccessibilityPage>(r, new AccessibilityPageModel(Sample.Region, Links.Stylesheet)),
        ["notice-link-sent"] = r => RenderAsync<NoticePage>(r, Notices.LinkSent()),
        ["notice-signed-out"] = r => RenderAsync<NoticePage>(r, Notices.SignedOut()),
        ["notice-not-allowed"] = r => RenderAsync<NoticePage>(r, Notices.NotAllowed(new PageLink("Naar de cijfers", "/cijfers"))),
        ["notice-too-large"] = r => RenderAsync<NoticePage>(r, Notices.TooLarge()),
        ["notice-unreadable"] = r => RenderAsync<NoticePage>(r, Notices.Unreadable()),
        ["notice-failed"] = r => RenderAsync<NoticePage>(r, Notices.Failed("7f3a21c0")),
    };

    private static CaseListing Listed(string number, int dueIn, Urgency urgency = Urgency.Normaal) => CaseListing.Of(Sample.Case with
    {
        Number = CaseNumber.Parse(number),
        Urgency = urgency,
        DueAt = Sample.Received + Duration.FromHours(19 + dueIn),
    });

    public static Task<string> RenderAsync<TPage>(ViewRenderer renderer, object model)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        renderer.RenderAsync<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });

    private static FormError Refused(Refusal reason) => RefusalErrors.Of(new Decision.Refused(reason), Sample.Region);

    private static ReviewItem Filed(int hours, Disposition disposition, string rule, string subject, string name, string? address) => new()
    {
        ReceivedAt = Sample.Received - Duration.FromHours(hours),
        SenderName = name,
        SenderAddress = address is null ? null : EmailAddress.Parse(address),
        Subject = subject,
        Disposition = disposition,
        Rule = rule,
        Message = $"/nakijken/MAIL-0000-000{hours}",
        AsRequest = $"/nakijken/MAIL-0000-000{hours}/vraag",
    };

    private static MessageNode.Words Words(string text) => new(text);

    private static MessageNode.Element Element(MessageElement kind, string text) => new(kind, [Words(text)]);
}
