using System.Text;
using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class BodyTests
{
    private static string Text(string headers, string body)
    {
        using var mail = Mails.Read($"{headers}\n\n{body}");
        return mail.TextBody!;
    }

    [Theory]
    [InlineData("base64", "Wm/Dqw==", "Zoë")]
    [InlineData("BASE64", "Wm\r\n/D\r\nqw==", "Zoë")]
    [InlineData("base64", "Wm!/D-qw==", "Zoë")]
    [InlineData("quoted-printable", "Zo=C3=AB =3D x=\r\n y", "Zoë = x y")]
    [InlineData("quoted-printable", "100=% =zz", "100=% =zz")]
    [InlineData("7bit", "gewoon", "gewoon")]
    [InlineData("8bit", "Zo\u00c3\u00ab", "Zoë")]
    [InlineData("binary", "Zo\u00c3\u00ab", "Zoë")]
    [InlineData("x-onzin", "gewoon", "gewoon")]
    public void Transfer_encodings_are_undone(string encoding, string body, string expected) =>
        Assert.Equal(expected, Text($"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}", body));

    [Theory]
    [InlineData("windows-1252", "\u0080 \u00eb", "€ ë")]
    [InlineData("iso-8859-1", "\u00eb", "ë")]
    [InlineData("iso-8859-15", "\u00a4", "€")]
    [InlineData("ISO_8859-1", "\u00eb", "ë")]
    [InlineData("cp1252", "\u0080", "€")]
    [InlineData("utf8", "\u00c3\u00ab", "ë")]
    [InlineData("onbekend-7", "Zo\u00c3\u00ab", "Zoë")]
    [InlineData("onbekend-7", "Zo\u00eb thuis", "Zoë thuis")]
    [InlineData("windows-1251", "\u00e4\u00e0", "да")]
    public void Charsets_are_decoded(string charset, string body, string expected) =>
        Assert.Equal(expected, Text($"Content-Type: text/plain; charset={charset}", body));

    [Fact]
    public void Utf16_in_base64_is_decoded() =>
        Assert.Equal("Zoë", Text("Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64", Convert.ToBase64String(Encoding.Unicode.GetBytes("Zoë"))));

    [Theory]
    [InlineData("Zo\u00c3\u00ab", "Zoë")]
    [InlineData("Zo\u00eb thuis", "Zoë thuis")]
    public void Without_charset_text_is_utf8_or_else_latin1(string body, string expected) => Assert.Equal(expected, Text("Content-Type: text/plain", body));

    [Fact]
    public void A_caller_may_choose_the_charset()
    {
        using var mail = Mails.Read("Content-Type: text/plain\n\n\u0080 5");
        var part = (TextPart)mail.Body!;
        Assert.Equal("€ 5", part.GetText(Encoding.GetEncoding(1252)));
        Assert.Equal("\u0080 5", part.GetText(out var used));
        Assert.Equal(28591, used.CodePage);
        Assert.Equal([0x80, 0x20, 0x35], Mails.Decoded(part));
    }

    [Fact]
    public void Html_alone_is_no_plain_text()
    {
        using var mail = Mails.Read("Content-Type: text/html\n\n<p>hoi</p>");
        Assert.Null(mail.TextBody);
        Assert.Equal("<p>hoi</p>", mail.HtmlBody);
        Assert.True(((TextPart)mail.Body!).IsHtml);
    }

    [Fact]
    public void Flowed_text_is_joined() =>
        Assert.Equal(
            "een lange regel\n> een citaat\nnieuw\n",
            Text("Content-Type: text/plain; format=flowed", "een lange \nregel\n> een \n> citaat\nnieuw\n").ReplaceLineEndings("\n"));

    [Fact]
    public void Content_can_be_read_as_a_stream_many_times()
    {
        using var mail = Mails.Read("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\naGFsbG8=\n");
        var content = ((MimePart)mail.Body!).Content!;
        for (var i = 0; i < 2; i++)
        {
            using var reader = new StreamReader(content.Open());
            Assert.Equal("hallo", reader.ReadToEnd());
        }

        Assert.Equal(ContentEncoding.Base64, content.Encoding);
    }
}
