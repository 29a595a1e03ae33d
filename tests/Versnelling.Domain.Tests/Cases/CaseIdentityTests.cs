using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Intake;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Cases;

public class CaseIdentityTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);

    private static readonly IncomingMail Named = MailOf.Text("hallo") with { MessageId = MessageId.Parse("a1@lelystad.example") };
    private static readonly IncomingMail Nameless = MailOf.Text("hallo");

    /// <summary>One of each thing that tells a mail from another.</summary>
    public static TheoryData<string> Differences => ["sender", "date", "body"];

    [Fact]
    public void The_same_mail_has_the_same_number_always()
    {
        Assert.Equal(Identity.Of(Named), new CaseIdentity(new byte[32]).Of(Named with { ReceivedAt = At(3), Subject = "Fwd: vraag" }));
        Assert.Equal(Identity.Of(Nameless), Identity.Of(Nameless with { ReceivedAt = At(3) }));
    }

    [Fact]
    public void A_number_is_the_beginning_of_its_key()
    {
        var key = Identity.Of(Named);

        Assert.Equal(64, key.Key.Length);
        Assert.Equal(CaseNumber.FromHash(Convert.FromHexString(key.Key)), key.Number);
    }

    [Fact]
    public void A_reference_to_a_mail_has_its_number() => Assert.Equal(Identity.Of(Named), Identity.Of(MessageId.Parse("<a1@lelystad.example>")));

    [Fact]
    public void Another_Message_ID_has_another_number() =>
        Assert.NotEqual(Identity.Of(Named).Number, Identity.Of(MessageId.Parse("a2@lelystad.example")).Number);

    [Fact]
    public void Another_region_has_other_numbers() => Assert.NotEqual(Identity.Of(Named).Number, new CaseIdentity([.. new byte[31], 1]).Of(Named).Number);

    [Theory]
    [MemberData(nameof(Differences))]
    [InlineData("subject")]
    public void Without_a_Message_ID_another_mail_has_another_number(string what) =>
        Assert.NotEqual(Identity.Of(Nameless).Number, Identity.Of(Other(Nameless, what)).Number);

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_reused_Message_ID_is_seen_and_gets_a_number_of_its_own(string what)
    {
        var reused = Other(Named, what);

        Assert.Equal(Identity.Of(Named), Identity.Of(reused));
        Assert.NotEqual(Identity.Fingerprint(Named), Identity.Fingerprint(reused));
        Assert.NotEqual(Identity.Of(Named).Number, Identity.OfReused(reused).Number);
        Assert.NotEqual(Identity.OfReused(Named).Number, Identity.OfReused(reused).Number);
    }

    [Fact]
    public void A_second_delivery_has_the_same_fingerprint() =>
        Assert.Equal(Identity.Fingerprint(Named), Identity.Fingerprint(Named with { ReceivedAt = At(3), Headers = MailOf.Text("").Headers }));

    [Fact]
    public void A_handle_is_the_same_whenever_its_alert_is_sent_again()
    {
        var alert = Alert(1, "lieke");

        Assert.Equal(Identity.LinkHandle(Fresh.Number, alert), Identity.LinkHandle(Fresh.Number, alert with { SentAt = At(1), Link = "x" }));
        Assert.Matches("^[A-Za-z0-9_-]{24}$", Identity.LinkHandle(Fresh.Number, alert));
    }

    [Fact]
    public void Each_person_alert_and_case_has_another_handle()
    {
        string[] handles =
        [
            Identity.LinkHandle(Fresh.Number, Alert(1, "lieke")),
            Identity.LinkHandle(Fresh.Number, Alert(1, "daan")),
            Identity.LinkHandle(Fresh.Number, Alert(2, "lieke")),
            Identity.LinkHandle(CaseNumber.Parse("RET-0000-0000"), Alert(1, "lieke")),
            new CaseIdentity([.. new byte[31], 1]).LinkHandle(Fresh.Number, Alert(1, "lieke")),
        ];

        Assert.Equal(handles.Length, handles.Distinct().Count());
    }

    [Fact]
    public void Each_person_and_day_has_another_handle_for_the_mails_that_became_no_case()
    {
        var monday = new NodaTime.LocalDate(2026, 11, 23);
        string[] handles =
        [
            Identity.ReviewHandle("sanne", monday),
            Identity.ReviewHandle("daan", monday),
            Identity.ReviewHandle("sanne", monday.PlusDays(1)),
            new CaseIdentity([.. new byte[31], 1]).ReviewHandle("sanne", monday),
        ];

        Assert.Equal(handles[0], Identity.ReviewHandle("sanne", monday));
        Assert.All(handles, handle => Assert.Matches("^[A-Za-z0-9_-]{24}$", handle));
        Assert.Equal(handles.Length, handles.Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void A_short_key_is_refused(int length) => Assert.Throws<ArgumentException>(() => new CaseIdentity(new byte[length]));

    private static IncomingMail Other(IncomingMail mail, string what) => what switch
    {
        "sender" => mail with { From = EmailAddress.Parse("ander@mail.example") },
        "date" => mail with { Date = mail.Date + Duration.FromSeconds(1) },
        "body" => mail with { BodyHash = new byte[] { 1 } },
        "subject" => mail with { Subject = "iets anders" },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Unknown."),
    };

    private static Alert Alert(int number, string person) => new(number, person, Monday, [], Link: null);
}
