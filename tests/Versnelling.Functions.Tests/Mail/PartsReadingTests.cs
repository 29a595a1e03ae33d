namespace Versnelling.Functions.Tests.Mail;

/// <summary>Which parts of a mail are its text, and which are attached.</summary>
public class PartsReadingTests
{
    [Fact]
    public void An_invitation_without_a_letter_is_read_for_its_words()
    {
        var mail = TestMail.ReadFile("invitation.eml");
        Assert.Equal("Casus meisje (14), Lelystad\n\nWij zoeken een plek voor een meisje van 14 uit Lelystad.\nKunnen jullie meedenken?", mail.Text);
        Assert.Contains("text/calendar; method=request", mail.MediaTypes);
    }

    [Fact]
    public void Of_an_answer_to_an_invitation_only_the_comment_is_read()
    {
        var mail = TestMail.ReadPart("Content-Type: text/calendar; method=REPLY", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nSUMMARY:Overleg\r\nCOMMENT:Ik kom iets later\r\nEND:VCALENDAR");
        Assert.Equal("Ik kom iets later", mail.Text);
        Assert.Equal(["text/calendar; method=reply"], mail.MediaTypes);
    }

    [Theory]
    [InlineData("text/plain; name=vraag.txt")]
    [InlineData("application/octet-stream; name=vraag.txt")]
    [InlineData("text/html; name=vraag.htm")]
    public void A_letter_that_came_as_a_file_is_read(string type)
    {
        var mail = TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\n ", $"Content-Type: {type}\r\nContent-Disposition: attachment\r\n\r\nMijn zoon van 8");
        Assert.Equal("Mijn zoon van 8", mail.Text);
        Assert.Single(mail.Attachments);
    }

    [Fact]
    public void A_file_beside_a_letter_is_not_its_text() =>
        Assert.Equal("Zie bijlage.", TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\nZie bijlage.", "Content-Type: text/plain; name=oud.txt\r\nContent-Disposition: attachment\r\n\r\nIets anders").Text);

    [Fact]
    public void Files_within_an_alternative_are_named_and_pictures_of_the_html_are_not()
    {
        var mail = TestMail.ReadParts("alternative", "Content-Type: text/plain\r\n\r\nplat",
            "Content-Type: multipart/related; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>rijk</p>\r\n--c\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <l@x>\r\n\r\nx\r\n--c\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: inline\r\n\r\nx\r\n--c--");
        Assert.Equal("plat", mail.Text);
        Assert.Equal(["plan.pdf"], mail.Attachments);
    }

    [Theory]
    [InlineData("Content-Type: message/rfc822\r\n\r\n", false)]
    [InlineData("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n", true)]
    [InlineData("Content-Type: application/octet-stream; name=\"Fwd.eml\"\r\nContent-Transfer-Encoding: base64\r\n\r\n", true)]
    public void An_attached_mail_is_a_forward_however_it_is_packed(string headers, bool isEncoded)
    {
        const string Attached = "From: school@school.example\r\nTo: wijk@dronten.example\r\nSubject: leerling\r\n\r\nHij woont in Dronten.";
        var mail = TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\nZie bijlage.", headers + (isEncoded ? Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Attached)) : Attached));
        Assert.Equal("Zie bijlage.\n\n---------- Doorgestuurd bericht ----------\nVan: school@school.example\nAan: wijk@dronten.example\nOnderwerp: leerling\n\nHij woont in Dronten.", mail.Text);
    }
}
