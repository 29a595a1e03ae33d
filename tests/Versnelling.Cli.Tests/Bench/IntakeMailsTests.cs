using NodaTime;
using Versnelling.Cli.Bench;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Tests.Bench;

public sealed class IntakeMailsTests
{
    [Fact]
    public void They_are_about_3_KB_on_average_and_always_the_same()
    {
        var mails = IntakeMails.Make();

        Assert.InRange(mails.Average(mail => mail.Length), 2700, 3300);
        Assert.Equal(mails, IntakeMails.Make());
        Assert.True(mails.Count >= 300);
    }

    [Fact]
    public void Each_is_still_a_mail_with_a_sender() =>
        Assert.All(IntakeMails.Make(), raw =>
        {
            var mail = MailReader.Read(new MemoryStream(raw), Instant.FromUtc(2026, 3, 4, 9, 0));
            Assert.Null(mail.Unreadable);
            Assert.Contains("Authentication-Results", mail.Headers.Select(header => header.Key));
        });

    [Fact]
    public void What_is_added_is_read_as_text() =>
        Assert.True(IntakeMails.Make().Average(raw => MailReader.Read(new MemoryStream(raw), Instant.FromUtc(2026, 3, 4, 9, 0)).Text.Length) > 800);
}
