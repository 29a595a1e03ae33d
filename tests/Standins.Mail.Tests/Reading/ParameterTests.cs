using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class ParameterTests
{
    private static string? FileName(string disposition)
    {
        using var mail = Mails.Read($"Content-Type: application/pdf\nContent-Disposition: {disposition}\n\n");
        return ((MimePart)mail.Body!).FileName;
    }

    [Theory]
    [InlineData("attachment; filename=plan.pdf", "plan.pdf")]
    [InlineData("attachment; filename=\"mijn plan.pdf\"", "mijn plan.pdf")]
    [InlineData("attachment; filename=\"een;twee.pdf\"", "een;twee.pdf")]
    [InlineData("attachment; filename*=utf-8''Zo%C3%AB.pdf", "Zoë.pdf")]
    [InlineData("attachment; filename*=iso-8859-1'nl'Zo%EB.pdf", "Zoë.pdf")]
    [InlineData("attachment; filename*0*=utf-8''Zo%C3; filename*1*=%AB; filename*2=.pdf", "Zoë.pdf")]
    [InlineData("attachment;\n filename*1=deel.pdf;\n filename*0=eerste-", "eerste-deel.pdf")]
    [InlineData("attachment; filename=\"=?utf-8?Q?Zo=C3=AB.pdf?=\"", "Zoë.pdf")]
    [InlineData("ATTACHMENT; FILENAME=plan.pdf", "plan.pdf")]
    public void A_file_name_is_read(string disposition, string expected) => Assert.Equal(expected, FileName(disposition));

    [Fact]
    public void The_name_of_the_content_type_is_the_second_choice()
    {
        using var mail = Mails.Read("Content-Type: application/pdf; name=\"a b.pdf\"\n\n");
        Assert.Equal("a b.pdf", ((MimePart)mail.Body!).FileName);
        Assert.False(mail.Body!.IsAttachment);
    }

    [Fact]
    public void A_content_type_has_its_parts()
    {
        using var mail = Mails.Read("Content-Type: Text/HTML; charset=\"utf-8\"; x=1\n\n");
        var type = mail.Body!.ContentType;
        Assert.Equal("Text/HTML", type.MimeType);
        Assert.True(type.IsMimeType("text", "*"));
        Assert.True(type.IsMimeType("text", "html"));
        Assert.False(type.IsMimeType("text", "plain"));
        Assert.Equal("utf-8", type.Charset);
        Assert.Equal("1", type.Parameters["X"]);
        Assert.Null(type.Name);
    }

    [Fact]
    public void A_content_type_that_makes_no_sense_is_binary()
    {
        using var mail = Mails.Read("Content-Type: ;;;\n\nx");
        Assert.Equal("application/octet-stream", mail.Body!.ContentType.MimeType);
    }

    [Fact]
    public void Without_content_type_it_is_plain_text()
    {
        using var mail = Mails.Read("Subject: x\n\nhallo");
        Assert.Equal("text/plain", mail.Body!.ContentType.MimeType);
        Assert.Equal("hallo", mail.TextBody);
    }
}
