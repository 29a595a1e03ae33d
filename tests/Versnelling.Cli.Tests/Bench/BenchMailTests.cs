using Versnelling.Cli.Bench;
using Versnelling.Cli.Demo;

namespace Versnelling.Cli.Tests.Bench;

public sealed class BenchMailTests
{
    [Fact]
    public async Task Mails_are_1_to_3_KB_each_with_an_identifier_of_its_own()
    {
        var mails = BenchMail.Make(50, await DemoPlan.ReadAsync(CancellationToken.None), "mail");

        Assert.Equal(50, mails.Select(mail => mail.MessageId).Distinct().Count());
        Assert.All(mails, mail => Assert.InRange(mail.Raw.Length, 900, 3200));
        Assert.All(mails, mail => Assert.Contains($"Message-ID: <{mail.MessageId}>\r\n", System.Text.Encoding.UTF8.GetString(mail.Raw), StringComparison.Ordinal));
    }
}
