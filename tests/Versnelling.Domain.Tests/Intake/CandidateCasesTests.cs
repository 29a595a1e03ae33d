using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class CandidateCasesTests
{
    private const string Ours = "RET-7K3F-9QDX.confirmation@versnelling-fl.example";

    private static readonly CaseIdentity Identity = new(new byte[32]);

    [Fact]
    public void The_number_in_the_subject_comes_first_then_the_mail_answered_then_the_thread_from_its_end() =>
        Assert.Equal(
            ["RET-0000-0001", NumberOf("a@mail.example"), "RET-7K3F-9QDX", NumberOf("c@mail.example")],
            Candidates("RET-0000-0001", inReplyTo: ["a@mail.example"], references: ["c@mail.example", Ours]));

    [Fact]
    public void Without_a_thread_there_are_none() => Assert.Empty(Candidates(null, [], []));

    [Fact]
    public void Our_own_mails_name_their_case() => Assert.Equal(["RET-7K3F-9QDX"], Candidates(null, [Ours], []));

    [Fact]
    public void A_mail_from_our_domain_that_is_not_of_the_pipeline_is_a_mail_like_others() =>
        Assert.Equal([NumberOf("a@versnelling-fl.example")], Candidates(null, ["a@versnelling-fl.example"], []));

    [Fact]
    public void A_number_in_somebody_elses_Message_ID_is_not_believed() =>
        Assert.DoesNotContain("RET-7K3F-9QDX", Candidates(null, ["RET-7K3F-9QDX.confirmation@mail.example"], []));

    [Fact]
    public void Each_case_is_named_once() =>
        Assert.Equal(["RET-7K3F-9QDX"], Candidates("RET-7K3F-9QDX", [Ours], [Ours, "RET-7K3F-9QDX.alert.1@versnelling-fl.example"]));

    [Fact]
    public void Of_a_long_thread_only_the_newest_five_count() =>
        Assert.Equal(
            new[] { "9@a.example", "8@a.example", "7@a.example", "6@a.example", "5@a.example" }.Select(NumberOf),
            Candidates(null, ["9@a.example"], [.. Enumerable.Range(0, 10).Select(i => $"{i}@a.example")]));

    private static IEnumerable<string> Candidates(string? subject, string[] inReplyTo, string[] references)
    {
        var mail = MailOf.Text("hallo") with { InReplyTo = [.. inReplyTo.Select(MessageId.Parse)], References = [.. references.Select(MessageId.Parse)] };
        var understanding = new Understanding { Disposition = Disposition.Reply, CaseNumber = subject is null ? null : CaseNumber.Parse(subject) };
        return IntakeDecision.CandidateCases(mail, understanding, Flevoland.Region, Identity).Select(n => n.Value);
    }

    private static string NumberOf(string id) => Identity.Of(MessageId.Parse(id)).Number.Value;
}
