using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class AddressTests
{
    private static List<(string? Name, string Address)> To(string raw)
    {
        using var mail = Mails.Read($"To: {raw}\n\n");
        return mail.To.Mailboxes.Select(m => (string.IsNullOrEmpty(m.Name) ? null : m.Name, m.Address)).ToList();
    }

    [Theory]
    [InlineData("jan@school.example", null, "jan@school.example")]
    [InlineData("<jan@school.example>", null, "jan@school.example")]
    [InlineData("Jan Bos <jan@school.example>", "Jan Bos", "jan@school.example")]
    [InlineData("\"Bos, Jan\" <jan@school.example>", "Bos, Jan", "jan@school.example")]
    [InlineData("\"Jan \\\"JB\\\" Bos\" <jan@school.example>", "Jan \"JB\" Bos", "jan@school.example")]
    [InlineData("Bos, Jan <jan@school.example>", "Bos, Jan", "jan@school.example")]
    [InlineData("=?utf-8?Q?Zo=C3=AB_Bos?= <zoe@school.example>", "Zoë Bos", "zoe@school.example")]
    [InlineData("jan@school.example (Jan Bos)", "Jan Bos", "jan@school.example")]
    [InlineData("Jan Bos\n <jan@school.example>", "Jan Bos", "jan@school.example")]
    public void One_mailbox_is_read(string raw, string? name, string address) => Assert.Equal((name, address), Assert.Single(To(raw)));

    [Fact]
    public void A_list_keeps_its_order() =>
        Assert.Equal(
            [("A", "a@x.example"), (null, "b@x.example"), ("C, D", "c@x.example")],
            To("A <a@x.example>, b@x.example,\n \"C, D\" <c@x.example>"));

    [Fact]
    public void A_group_gives_its_members()
    {
        using var mail = Mails.Read("To: Team: Jan <jan@x.example>, piet@x.example;, los@x.example\nCc: undisclosed-recipients:;\n\n");
        var group = Assert.IsType<GroupAddress>(mail.To[0]);
        Assert.Equal("Team", group.Name);
        Assert.Equal(2, group.Members.Count);
        Assert.Equal(["jan@x.example", "piet@x.example", "los@x.example"], mail.To.Mailboxes.Select(m => m.Address));
        Assert.Empty(mail.Cc.Mailboxes);
    }

    [Fact]
    public void Several_words_without_an_at_sign_are_no_address() => Assert.Empty(To("undisclosed recipients"));

    [Theory]
    [InlineData("<")]
    [InlineData("\"nooit dicht <a@x.example>")]
    [InlineData(":;:;:;")]
    [InlineData("a:b:c:d:e:f@x.example;;;;")]
    [InlineData(",,,;")]
    [InlineData("(((")]
    public void Nonsense_is_read_without_an_exception(string raw)
    {
        using var mail = Mails.Read($"To: {raw}\n\n");
        _ = mail.To.Mailboxes.ToList();
    }

    [Fact]
    public void A_domain_with_accents_has_an_ascii_form() =>
        Assert.Equal("jan@xn--caf-dma.example", new MailboxAddress(null, "jan@café.example").GetAddress(idnEncode: true));

    [Theory]
    [InlineData("jan@school.example\r\nBcc: x@evil.example")]
    [InlineData("jan@school.example> SIZE=1")]
    [InlineData("een twee@school.example")]
    public void An_address_that_would_break_out_is_refused(string address) =>
        Assert.Throws<ParseException>(() => new MailboxAddress("Jan", address));

    [Theory]
    [InlineData("<a@x.example", "a@x.example")]
    [InlineData("Jan <a@x.example, Piet <b@x.example>", "a@x.example b@x.example")]
    [InlineData("<\"a<b\"@x.example>", "\"a<b\"@x.example")]
    public void Brackets_that_are_not_closed_lose_no_address(string raw, string addresses) =>
        Assert.Equal(addresses.Split(' '), To(raw).Select(a => a.Address));
}
