using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Of a report it is known which mail it is about, how that fared, and whom it did not reach.</summary>
public class DeliveryReportTests
{
    [Theory]
    [InlineData("bounce-exchange-two.eml", DeliveryOutcome.Failed, "RET-7K3F-9QDX.alert.2@versnelling-fl.example", "a.kok+werk@almere.example a.kok@almere.example c.kok@almere.example")]
    [InlineData("bounce-exim.eml", DeliveryOutcome.Failed, "RET-7K3F-9QDX.alert.1@versnelling-fl.example", "o.tol@zorg.example")]
    [InlineData("bounce-exim-delayed.eml", DeliveryOutcome.Delayed, "RET-7K3F-9QDX.alert.1@versnelling-fl.example", "o.tol@zorg.example")]
    [InlineData("bounce-qmail.eml", DeliveryOutcome.Failed, "RET-7K3F-9QDX.confirmation@versnelling-fl.example", "ib@school.example directie@school.example")]
    public void Reports_of_mail_systems_are_read(string file, DeliveryOutcome outcome, string original, string recipients)
    {
        var report = TestMail.ReadFile(file).Report;
        Assert.NotNull(report);
        Assert.Equal((outcome, original), (report.Outcome, report.Original?.Value));
        Assert.Equal(recipients.Split(' '), report.Recipients.Select(r => r.Value));
    }

    [Theory]
    [InlineData("011-onbestelbaar-exchange.eml", "zz9.ack@versnelling-fl.example", "o.tol@urk.example")]
    [InlineData("020-postfix-mailbox-vol.eml", "q7.ack@versnelling-fl.example", "ouder199@mail.example")]
    public void Reports_of_the_sample_mails_are_read(string file, string original, string recipient)
    {
        var report = TestMail.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "mail", file))).Report;
        Assert.Equal((DeliveryOutcome.Failed, original, recipient), (report?.Outcome, report?.Original?.Value, report?.Recipients.Single().Value));
    }

    [Theory]
    [InlineData("Action: delayed\r\nStatus: 4.4.1", DeliveryOutcome.Delayed)]
    [InlineData("Action: relayed\r\nStatus: 2.1.9", DeliveryOutcome.Delivered)]
    [InlineData("Action: Failed (permanent)", DeliveryOutcome.Failed)]
    [InlineData("Status: 5.7.1", DeliveryOutcome.Failed)]
    public void The_action_tells_how_it_fared(string fields, DeliveryOutcome outcome)
    {
        var report = TestMail.ReadParts("report; report-type=delivery-status", "Content-Type: text/plain\r\n\r\nUw bericht", "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nFinal-Recipient: rfc822; <o.tol@urk.example>\r\n" + fields).Report;
        Assert.Equal((outcome, "o.tol@urk.example"), (report?.Outcome, report?.Recipients.Single().Value));
    }

    [Fact]
    public void A_receipt_tells_which_mail_arrived()
    {
        var report = TestMail.ReadParts("report; report-type=disposition-notification", "Content-Type: text/plain\r\n\r\nGelezen", "Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;o.tol@urk.example\r\nOriginal-Message-ID: <RET-7K3F-9QDX.alert.1@versnelling-fl.example>\r\nDisposition: manual-action/MDN-sent-manually; displayed").Report;
        Assert.Equal((DeliveryOutcome.Delivered, "RET-7K3F-9QDX.alert.1@versnelling-fl.example"), (report?.Outcome, report?.Original?.Value));
    }

    [Fact]
    public void A_report_that_somebody_forwards_is_none() =>
        Assert.Null(TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\nMijn mail komt niet aan, hoe bereik ik u?", "Content-Type: message/rfc822\r\n\r\n" + File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reading", "bounce-exchange-two.eml"))).Report);

    [Theory]
    [InlineData("Return-Path: <>\r\nAuto-Submitted: auto-replied\r\n", "Ik ben afwezig tot maandag.")]
    [InlineData("Return-Path: <a@school.example>\r\n", "Mijn vorige mail kon niet worden bezorgd. Onbestelbaar, stond er.")]
    public void Other_mails_have_no_report(string headers, string text) => Assert.Null(TestMail.Read(headers + TestMail.Head + "\r\n" + text).Report);
}
