using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class DispositionRulesTests
{
    [Fact]
    public void What_a_person_calls_a_request_is_one_and_is_understood_like_any_other()
    {
        var mail = MailOf.Text("Nieuwsbrief: in deze editie onze korting. Voor een meisje van 12 uit Urk.", subject: "Automatisch antwoord");

        var understood = MailUnderstanding.Understand(mail, MailOf.Flevoland, asRequest: true);

        Assert.Equal((Disposition.Request, "request.by-person"), (understood.Disposition, understood.Evidence[0].Rule));
        Assert.Equal(("Urk", AgeBand.From12To15), (understood.Gemeente, understood.AgeBand));
    }

    [Theory]
    [InlineData("Afwezig", "Ik ben tot en met 20 maart afwezig. Bij spoed kunt u contact opnemen met mijn collega.", Disposition.AutoReply)]
    [InlineData("Re: Uw aanmelding", "Dit is een automatisch antwoord. Ik ben met vakantie.", Disposition.AutoReply)]
    [InlineData("Automatic reply: vraag", "I am out of the office.", Disposition.AutoReply)]
    [InlineData("Uw mail", "Wij hebben uw bericht in goede orde ontvangen. U ontvangt binnen 5 werkdagen een reactie.", Disposition.AutoReply)]
    [InlineData("Uw beveiligde bericht is geopend", "Het beveiligde bericht is geopend door J. Prins.", Disposition.AutoReply)]
    [InlineData("Geweigerd: overleg", "", Disposition.AutoReply)]
    [InlineData("Undeliverable: Uw aanmelding", "Delivery has failed to these recipients.", Disposition.Bounce)]
    [InlineData("Onbestelbaar: Uw aanmelding", "Uw bericht kon niet worden bezorgd.", Disposition.Bounce)]
    [InlineData("Nieuwe website nodig?", "Wij maken een website voor uw bedrijf. Vrijblijvende offerte, nu met korting.", Disposition.Bulk)]
    [InlineData("Uw mailbox is vol", "Klik hier om uw wachtwoord te verifiëren, anders wordt uw account is geblokkeerd.", Disposition.Bulk)]
    [InlineData("Nieuwsbrief maart", "In deze editie: congres. Afmelden kan onderaan.", Disposition.Bulk)]
    public void Automatic_mail_is_recognised_by_its_words(string subject, string text, Disposition disposition) => Assert_disposition(MailOf.Text(text, subject: subject), disposition);

    [Theory]
    [InlineData("Afwezig op school", "Mijn zoon van 13 is al weken afwezig. Kunt u helpen?")]
    [InlineData("Automatisch antwoord gekregen", "Ik kreeg een automatisch bericht maar mijn vraag over mijn dochter van 8 staat nog open. Kunt u mij bellen?")]
    [InlineData("vraag", "Ik ben volgende week met vakantie, maar wil graag advies over een meisje van 12.")]
    [InlineData("Aanbieding gezocht", "Wij zoeken een passend aanbod voor een jongen van 15.")]
    [InlineData("onbestelbaar", "Mijn vorige mail kwam terug. Het gaat om mijn zoon van 9, wij zoeken hulp.")]
    [InlineData("hulp", "help")]
    [InlineData("", "Bel mij aub")]
    [InlineData("Gratis hulp?", "Is hulp van jullie gratis? Wij hebben geen geld.")]
    [InlineData("U heeft een beveiligd bericht ontvangen", "J. Prins stuurt u een beveiligd bericht over een jeugdige. Open het bericht.")]
    [InlineData("Bedankt", "Bedankt voor uw bericht, maar het gaat niet goed met mijn zoon.")]
    public void What_a_person_asks_is_a_request_however_it_looks(string subject, string text) => Assert_disposition(MailOf.Text(text, subject: subject), Disposition.Request);

    [Theory]
    [InlineData("Auto-Submitted", "auto-replied", Disposition.AutoReply)]
    [InlineData("Auto-Submitted", "no", Disposition.Request)]
    [InlineData("X-Autoreply", "yes", Disposition.AutoReply)]
    [InlineData("Precedence", "bulk", Disposition.Bulk)]
    [InlineData("List-Unsubscribe", "<https://x.example>", Disposition.Bulk)]
    [InlineData("X-Auto-Response-Suppress", "All", Disposition.Request)]
    [InlineData("X-Loop", "ikwil@versnelling-fl.example", Disposition.Loop)]
    [InlineData("X-Failed-Recipients", "a@b.example", Disposition.Bounce)]
    public void Headers_tell_automatic_mail(string name, string value, Disposition disposition) =>
        Assert_disposition(MailOf.Text("Dit is een bericht.", headers: (name, value)), disposition);

    [Theory]
    [InlineData("Auto-Submitted", "auto-generated")]
    [InlineData("Precedence", "list")]
    [InlineData("List-Id", "<team.zorg.example>")]
    public void A_form_or_a_group_address_passes_on_a_request(string name, string value) =>
        Assert_disposition(MailOf.Text("Naam: Ilse\nVraag: wij zoeken een pleeggezin voor een jongen van 6 uit Dronten.", headers: (name, value)), Disposition.Request);

    [Fact]
    public void A_case_number_in_the_subject_makes_a_reply()
    {
        var understood = MailOf.Understood("Donderdag schikt.", subject: "RE: [ret-7k3f-9qdx] Uw aanmelding");
        Assert.Equal((Disposition.Reply, "RET-7K3F-9QDX"), (understood.Disposition, understood.CaseNumber?.Value));
    }

    [Fact]
    public void A_case_number_in_the_text_makes_a_reply()
    {
        var understood = MailOf.Understood("Dinsdag kunnen wij. Ons zaaknummer is RET-7K3F-9QDX.");
        Assert.Equal((Disposition.Reply, "RET-7K3F-9QDX"), (understood.Disposition, understood.CaseNumber?.Value));
    }

    [Fact]
    public void An_answer_to_our_own_mail_is_a_reply() =>
        Assert_disposition(MailOf.Text("Dank u.") with { References = [MessageId.Parse("<x@mail.example>"), MessageId.Parse("<RET-7K3F-9QDX.ack@versnelling-fl.example>")] }, Disposition.Reply);

    [Fact]
    public void An_answer_to_somebody_else_is_a_request() =>
        Assert_disposition(MailOf.Text("Dank u.") with { InReplyTo = [MessageId.Parse("<x@notversnelling-fl.example>")] }, Disposition.Request);

    [Fact]
    public void Our_own_address_is_a_loop_also_under_its_alias() => Assert_disposition(MailOf.Text("Wij hebben uw vraag.", from: "RET@versnelling-fl.example"), Disposition.Loop);

    [Fact]
    public void What_cannot_be_read_is_kept_apart() => Assert_disposition(MailOf.Text("") with { Unreadable = "empty" }, Disposition.Quarantine);

    [Fact]
    public void No_sender_and_nothing_to_read_is_kept_apart() => Assert_disposition(MailOf.Text("", from: null, subject: ""), Disposition.Quarantine);

    [Fact]
    public void Without_a_sender_a_readable_mail_is_still_a_request() => Assert_disposition(MailOf.Text("Mijn zoon van 8 heeft hulp nodig.", from: null), Disposition.Request);

    [Fact]
    public void Fields_of_a_case_are_left_out_for_other_mail()
    {
        var understood = MailOf.Understood(MailOf.Text("Ik ben afwezig, bij crisis in Almere belt u 112.", headers: ("Auto-Submitted", "auto-replied")));
        Assert.Equal((null, Urgency.Normaal, AgeBand.Unknown), (understood.Gemeente, understood.Urgency, understood.AgeBand));
    }

    [Theory]
    [InlineData("Jongen van 14 loopt weg, kunnen jullie meedenken?", Disposition.Request)]
    [InlineData("Wij hebben uw vraag ontvangen.", Disposition.Loop)]
    public void Our_mark_on_the_mail_of_somebody_else_is_a_loop_only_when_nothing_is_asked(string text, Disposition disposition) =>
        Assert_disposition(MailOf.Text(text, headers: ("X-Loop", "ikwil@versnelling-fl.example")), disposition);

    [Fact]
    public void A_message_id_of_ours_on_another_sender_is_our_mail_passed_back() =>
        Assert_disposition(MailOf.Text("Wij bellen u voor vrijdag.") with { MessageId = MessageId.Parse("<RET-7K3F-9QDX.confirmation@versnelling-fl.example>") }, Disposition.Loop);

    [Theory]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data")]
    [InlineData("application/pkcs7-mime")]
    [InlineData("multipart/encrypted")]
    public void What_is_encrypted_is_a_request_also_without_sender(string type) =>
        Assert_disposition(MailOf.Text("", from: null, subject: "") with { MediaTypes = [type] }, Disposition.Request);

    [Fact]
    public void What_reading_found_encrypted_is_a_request() =>
        Assert_disposition(MailOf.Text("", subject: "Automatisch antwoord") with { Remarks = ReadingRemarks.Encrypted }, Disposition.Request);

    [Fact]
    public void An_invitation_with_a_question_is_a_request() =>
        Assert_disposition(MailOf.Text("Kunnen jullie aansluiten? Het gaat om een meisje van 15.", subject: "Overleg donderdag") with { MediaTypes = ["multipart/alternative", "text/plain", "text/calendar; method=request"] }, Disposition.Request);

    [Fact]
    public void An_answer_to_an_invitation_is_automatic() =>
        Assert_disposition(MailOf.Text("", subject: "Overleg donderdag") with { MediaTypes = ["multipart/alternative", "text/plain", "text/calendar; method=reply"] }, Disposition.AutoReply);

    [Fact]
    public void A_report_that_a_mail_arrived_is_no_bounce() =>
        Assert_disposition(MailOf.Text("", subject: "Delivered") with { MediaTypes = ["multipart/report; report-type=delivery-status"], Report = new DeliveryReport(DeliveryOutcome.Delivered, null, []) }, Disposition.AutoReply);

    [Fact]
    public void A_form_that_a_machine_sent_on_is_a_request_however_often_it_says_so() =>
        Assert_disposition(MailOf.Text("Er is een nieuw formulier ingevuld.\nNaam: L.\nVraag: ons dochtertje van 5 slaat zichzelf, hoe reageer je daarop?\nDeze e-mail is automatisch verzonden. Antwoorden op dit adres worden niet gelezen.", from: "noreply@website.example", headers: ("Auto-Submitted", "auto-generated")), Disposition.Request);

    [Fact]
    public void Out_of_office_with_the_header_of_lists_is_an_automatic_answer() =>
        Assert_disposition(MailOf.Text("Ik ben met verlof tot 20 maart. Mijn mail wordt niet gelezen.", headers: ("Precedence", "bulk")), Disposition.AutoReply);

    private static void Assert_disposition(IncomingMail mail, Disposition disposition)
    {
        var understood = MailOf.Understood(mail);
        Assert.True(understood.Disposition == disposition, $"{understood.Disposition} instead of {disposition} for {mail.Text}: {MailOf.Why(understood)}");
    }
}
