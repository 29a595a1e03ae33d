using Versnelling.Cli.Bench;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Tests.Bench;

public sealed class PassResultTests
{
    private static readonly CaseNumber[] Mails = [CaseNumber.Parse("RET-0000-0001"), CaseNumber.Parse("RET-0000-0002")];
    private static readonly string[] Cases = ["RET-0000-0001", "RET-0000-0002"];

    private static readonly string[] Sent =
    [
        "RET-0000-0001.confirmation@x.example", "RET-0000-0001.alert.1@x.example",
        "RET-0000-0002.confirmation@x.example", "RET-0000-0002.alert.1@x.example",
    ];

    [Fact]
    public void One_case_one_confirmation_and_one_alert_a_mail_is_as_promised() => Assert.Empty(PassResult.FaultsOf(Mails, Cases, Sent));

    [Fact]
    public void The_same_mail_sent_twice_counts_once() => Assert.Empty(PassResult.FaultsOf(Mails, Cases, [.. Sent, Sent[0]]));

    [Fact]
    public void What_lacks_is_named() =>
        Assert.Equal(
            ["1 mails have no case", "1 mails have no alert", "3 different mails were sent and it must be 4"],
            PassResult.FaultsOf(Mails, Cases[..1], Sent[..3]));

    [Fact]
    public void What_is_too_much_is_named() =>
        Assert.Equal(
            ["there are 3 times case for 2 mails", "5 different mails were sent and it must be 4"],
            PassResult.FaultsOf(Mails, [.. Cases, "RET-0000-0003"], [.. Sent, "RET-0000-0002.reply.1@x.example"]));

    [Theory]
    [InlineData(0.5, 50)]
    [InlineData(0.95, 95)]
    [InlineData(1, 100)]
    public void A_percentile_is_the_nearest_rank(double share, int expected)
    {
        var result = new PassResult(TimeSpan.FromSeconds(2), [.. Enumerable.Range(1, 100).Select(n => TimeSpan.FromMilliseconds(n))], []);

        Assert.Equal(expected, result.Percentile(share).TotalMilliseconds);
        Assert.Equal(50, result.MailsPerSecond);
    }
}
