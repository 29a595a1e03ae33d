using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class OpenCaseTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 11, 9, 1);

    // Wednesday 10:00 local to Friday 10:00.
    private static readonly Instant Due = Instant.FromUtc(2026, 3, 13, 9, 0);

    [Fact]
    public void A_request_is_routed_confirmed_and_guarded_from_the_first_moment()
    {
        var change = Open(MailOf.Text("Mijn dochter van 14 in Urk heeft hulp nodig."));

        Assert.Equal(
            [
                new Effect.Enqueue(Step.Routing),
                new Effect.Enqueue(Step.Promise, Due),
                new Effect.Watch(Due),
                new Effect.Send(new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", Now)),
            ],
            change.BesidesTheLedger());
    }

    [Fact]
    public void The_case_holds_what_was_understood_and_nothing_of_the_text()
    {
        var mail = MailOf.Text("Mijn dochter Sterre van 14 in Urk heeft hulp nodig.", subject: "Sterre") with { MessageId = MessageId.Parse("a@mail.example") };
        var change = Open(mail);

        var opened = change.Case;
        var key = Identity.Of(mail);
        Assert.Equal((key.Number, key.Key, Identity.Fingerprint(mail), "mail-1", mail.MessageId), (opened.Number, opened.Key, opened.Fingerprint, opened.MailReference, opened.MailId));
        Assert.Equal((mail.ReceivedAt, Due, mail.From), (opened.ReceivedAt, opened.DueAt, opened.Referrer));
        Assert.Equal(("Urk", AgeBand.From12To15, 1), (opened.Gemeente, opened.AgeBand, opened.Children));
        var received = Assert.Single(change.Events);
        Assert.Equal((CaseEventKind.Received, Now, "systeem", string.Join(' ', opened.Rules)), (received.Kind, received.At, received.By, received.Detail));
        Assert.NotEmpty(opened.Rules);
        Assert.DoesNotContain("Sterre", opened + received.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Return-Path", "<ouder@mail.example>")]
    [InlineData("Auto-Submitted", "no")]
    [InlineData("Auto-Submitted", " No ")]
    [InlineData("Precedence", "first-class")]
    public void A_person_who_writes_gets_a_confirmation(string header, string value) =>
        Assert.True(Confirms(MailOf.Text("hulp", headers: (header, value))));

    [Theory]
    [InlineData("Return-Path", "<>")]
    [InlineData("Return-Path", " <> ")]
    [InlineData("Auto-Submitted", "auto-generated")]
    [InlineData("Auto-Submitted", "auto-replied")]
    [InlineData("auto-submitted", "Auto-Replied")]
    [InlineData("Precedence", "bulk")]
    [InlineData("Precedence", "List")]
    [InlineData("Precedence", "junk")]
    [InlineData("List-Id", "<wijkteam.lelystad.example>")]
    public void A_machine_that_writes_gets_none_but_its_request_is_a_case(string header, string value) =>
        AssertOnlyTheConfirmationIsMissing(MailOf.Text("hulp", headers: (header, value)));

    [Theory]
    [InlineData(null)]
    [InlineData("noreply@formulier.example")]
    [InlineData("No-Reply@formulier.example")]
    [InlineData("donotreply@portaal.example")]
    [InlineData("niet-beantwoorden@portaal.example")]
    [InlineData("noreply-1234@portaal.example")]
    [InlineData("ikwil@versnelling-fl.example")]
    [InlineData("RET@versnelling-fl.example")] // an alias
    public void An_address_that_nobody_reads_gets_none_either(string? from) => AssertOnlyTheConfirmationIsMissing(MailOf.Text("hulp", from));

    private static void AssertOnlyTheConfirmationIsMissing(IncomingMail mail) =>
        Assert.Equal([new Effect.Enqueue(Step.Routing), new Effect.Enqueue(Step.Promise, Due), new Effect.Watch(Due)], Open(mail).BesidesTheLedger());

    private static bool Confirms(IncomingMail mail) => Open(mail).Effects.Any(e => e is Effect.Send { Letter.Kind: LetterKind.Confirmation });

    private static Decision.Change Open(IncomingMail mail) =>
        IntakeDecision.Open(Arrivals.Of(mail, Identity), AnswerRules.IsWelcome(mail, Flevoland.Region), related: null, Flevoland.Region, Now);
}
