using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Flevoland's own server is mx.versnelling-fl.example.</summary>
public class SenderVerificationTests
{
    [Theory]
    [InlineData("mx.versnelling-fl.example; spf=pass smtp.mailfrom=almere.example; dmarc=pass header.from=almere.example", SenderTrust.Verified)]
    [InlineData("mx.versnelling-fl.example 1; dmarc=pass (p=reject dis=none; sp=none) header.from=almere.example", SenderTrust.Verified)]
    [InlineData("a.mx.versnelling-fl.example; dkim=pass header.d=almere.example;\r\n dmarc=PASS header.from=almere.example", SenderTrust.Verified)]
    [InlineData("mx.versnelling-fl.example; dmarc=pass", SenderTrust.Unknown)]
    [InlineData("mx.versnelling-fl.example; dmarc=pass header.from=nep.almere.example", SenderTrust.Unknown)]
    [InlineData("mx.versnelling-fl.example; dmarc=fail (p=none) header.from=almere.example", SenderTrust.Failed)]
    [InlineData("mx.versnelling-fl.example; dmarc=pass header.from=elders.example", SenderTrust.Unknown)]
    [InlineData("mx.versnelling-fl.example; dmarc=none header.from=almere.example", SenderTrust.Unknown)]
    [InlineData("mx.versnelling-fl.example; spf=fail smtp.mailfrom=almere.example", SenderTrust.Unknown)]
    [InlineData("mx.elders.example; dmarc=pass header.from=almere.example", SenderTrust.Unknown)]
    [InlineData("nep-mx.versnelling-fl.example.elders.example; dmarc=pass", SenderTrust.Unknown)]
    [InlineData("mx.versnelling-fl.example; none (dmarc=pass)", SenderTrust.Unknown)]
    [InlineData("", SenderTrust.Unknown)]
    public void Only_what_our_own_server_says_of_the_sender_counts(string results, SenderTrust trust) =>
        Assert.Equal(trust, Trust(("Authentication-Results", results)));

    [Fact]
    public void Only_the_topmost_counts_since_the_sender_may_have_written_the_others() =>
        Assert.Equal(SenderTrust.Unknown, Trust(
            ("Authentication-Results", "mx.elders.example; dmarc=none"),
            ("Authentication-Results", "mx.versnelling-fl.example; dmarc=pass header.from=almere.example")));

    [Fact]
    public void What_a_sender_wrote_below_changes_nothing() =>
        Assert.Equal(SenderTrust.Failed, Trust(
            ("Authentication-Results", "mx.versnelling-fl.example; dmarc=fail header.from=almere.example"),
            ("Authentication-Results", "mx.versnelling-fl.example; dmarc=pass header.from=almere.example")));

    [Theory]
    [InlineData("mx.versnelling-fl.example", SenderTrust.Verified)]
    [InlineData("exchange.elders.example", SenderTrust.Unknown)]
    public void A_mail_within_the_organisation_is_verified_by_its_own_Exchange(string source, SenderTrust trust) =>
        Assert.Equal(trust, Trust(("X-MS-Exchange-Organization-AuthAs", "Internal"), ("X-MS-Exchange-Organization-AuthSource", source)));

    [Fact]
    public void Without_servers_of_our_own_nobody_is_verified() =>
        Assert.Equal(SenderTrust.Unknown, MailUnderstanding.Understand(
            MailOf.Text("hallo", "k@almere.example", headers: ("Authentication-Results", "mx.versnelling-fl.example; dmarc=pass")), Flevoland.Region with { AuthenticationServers = [] }).Trust);

    private static SenderTrust Trust(params (string, string)[] headers) =>
        MailUnderstanding.Understand(MailOf.Text("hallo", "k@almere.example", headers: headers), Flevoland.Region).Trust;
}
