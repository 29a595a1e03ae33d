using System.Text;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Letters come out as they were meant, whatever a mail says of its charset.</summary>
public class CharsetReadingTests
{
    private const string Text = "€ 5 voor Zoë";

    [Theory]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-16", "windows-1252")]
    [InlineData("utf-16le", "utf-16le")]
    [InlineData("utf-16", "utf-16be")]
    [InlineData("utf-7", "windows-1252")]
    [InlineData("x-unknown", "windows-1252")]
    [InlineData("x-unknown", "utf-8")]
    [InlineData("iso-8859-15", "utf-8")]
    [InlineData("\"windows-1252 \"", "windows-1252")]
    [InlineData("utf-8", "utf-16")] // with its byte order mark
    public void Text_is_read_whatever_is_declared(string declared, string written)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(written);
        var mark = written == "utf-16" ? encoding.GetPreamble() : [];
        Assert.Equal(Text, TestMail.Read([.. Encoding.ASCII.GetBytes(TestMail.Head + $"Content-Type: text/plain; charset={declared}\r\n\r\n"), .. mark, .. encoding.GetBytes(Text)]).Text);
    }

    [Theory]
    [InlineData("koi8-r", "Привет, мир")]
    [InlineData("iso-2022-jp", "こんにちは")]
    [InlineData("iso-8859-2", "Paweł")]
    [InlineData("windows-1251", "Олена")]
    [InlineData("windows-1256", "سلام")]
    public void Other_charsets_stay_as_declared(string charset, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(text, TestMail.Read([.. Encoding.ASCII.GetBytes(TestMail.Head + $"Content-Type: text/plain; charset={charset}\r\n\r\n"), .. Encoding.GetEncoding(charset).GetBytes(text)]).Text);
    }

    [Theory]
    [InlineData("=?utf-8?B?UGF0acOrbnQ=?=", "Patiënt")]
    [InlineData("=?iso-8859-1?Q?pati=EBnt_=80_5?=", "patiënt € 5")]
    [InlineData("=?utf-8?Q?pa?=\r\n =?utf-8?Q?ti=C3?=\r\n =?utf-8?Q?=ABnt?=", "patiënt")]
    [InlineData("patiënt", "patiënt")]
    [InlineData("=?x-onbekend?Q?pati=EBnt?=", "patiënt")]
    public void Subjects_are_decoded(string written, string subject) =>
        Assert.Equal(subject, TestMail.Read("From: a@school.example\r\nSubject: " + written + "\r\n\r\nx").Subject);

    [Fact]
    public void Headers_in_utf8_are_read() // RFC 6532
    {
        var mail = TestMail.Read("From: Zoë Ünal <zoë@müller.example>\r\nSubject: Één vraag\r\n\r\nx");
        Assert.Equal(("zoë@müller.example", "Zoë Ünal", "Één vraag"), (mail.From?.Value, mail.FromName, mail.Subject));
    }

    [Theory]
    [InlineData("filename*=utf-8''verslag%20Zo%C3%AB.pdf", "verslag Zoë.pdf")]
    [InlineData("filename*0*=utf-8''verslag%20;\r\n filename*1*=Zo%C3%AB.pdf", "verslag Zoë.pdf")]
    [InlineData("filename=\"=?utf-8?Q?verslag_Zo=C3=AB.pdf?=\"", "verslag Zoë.pdf")]
    public void Names_of_attachments_are_decoded(string parameter, string name) => // RFC 2231
        Assert.Equal([name], TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\nzie bijlage", $"Content-Type: application/pdf\r\nContent-Disposition: attachment; {parameter}\r\n\r\n%PDF").Attachments);

    [Fact]
    public void Nuls_are_left_out()
    {
        var mail = TestMail.Read(TestMail.Head.Replace("Vraag", "Vr\0aag", StringComparison.Ordinal) + "\r\nEen vr\0aag\0");
        Assert.Equal(("Vraag", "Een vraag"), (mail.Subject, mail.Text));
    }

    [Theory]
    [InlineData("format=flowed", "Een regel die \r\ndoorloopt.\r\nEn een \r\n> citaat dat \r\n> doorloopt\r\nslot", "Een regel die doorloopt.\nEn een \n> citaat dat doorloopt\nslot")]
    [InlineData("format=flowed; delsp=yes", "Een lang woord: ont \r\nwikkeling.", "Een lang woord: ontwikkeling.")]
    [InlineData("format=flowed", "Groet, \r\n-- \r\nJan\r\n  ingesprongen", "Groet, \n-- \nJan\n ingesprongen")]
    [InlineData("format=fixed", "Een regel \r\nen nog een", "Een regel \nen nog een")]
    public void Lines_that_flow_are_joined(string parameter, string written, string text) => // RFC 3676
        Assert.Equal(text, TestMail.ReadPart("Content-Type: text/plain; charset=utf-8; " + parameter, written).Text);
}
