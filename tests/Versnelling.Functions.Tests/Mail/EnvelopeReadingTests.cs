using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>What is signed is read; what is encrypted, or only Outlook can open, is named, and nothing of it throws.</summary>
public class EnvelopeReadingTests
{
    private const string Words = "Een meisje van 14 uit Lelystad zoekt een plek. Zoë belt terug.";

    [Theory]
    [InlineData("smime-signed-ber.eml")]
    [InlineData("smime-signed-der-untyped.eml")]
    public void The_content_of_a_signed_envelope_is_read(string file)
    {
        var mail = TestMail.ReadFile(file);
        Assert.Equal((Words, ReadingRemarks.Signature), (mail.Text, mail.Remarks));
        Assert.Equal(["plan.pdf"], mail.Attachments);
        Assert.Contains("multipart/mixed", mail.MediaTypes);
    }

    [Theory]
    [InlineData("smime-encrypted.eml")]
    [InlineData("smime-encrypted-untyped.eml")]
    public void An_encrypted_envelope_is_known_as_such(string file)
    {
        var mail = TestMail.ReadFile(file);
        Assert.Equal(("", ReadingRemarks.Encrypted, "Vertrouwelijk"), (mail.Text, mail.Remarks, mail.Subject));
    }

    [Fact]
    public void A_damaged_signed_envelope_counts_as_encrypted()
    {
        var raw = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reading", "smime-signed-ber.eml"));
        Assert.Equal(ReadingRemarks.Encrypted, TestMail.Read(raw[..(raw.Length / 2)]).Remarks);
    }

    [Fact]
    public void A_signature_beside_the_content_is_noted_and_no_attachment()
    {
        var mail = TestMail.ReadParts("signed; protocol=\"application/pkcs7-signature\"", "Content-Type: text/plain\r\n\r\nMijn vraag", "Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Disposition: attachment; filename=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAG");
        Assert.Equal(("Mijn vraag", ReadingRemarks.Signature), (mail.Text, mail.Remarks));
        Assert.Empty(mail.Attachments);
    }

    [Fact]
    public void A_mail_encrypted_with_pgp_is_known_as_such() =>
        Assert.Equal(ReadingRemarks.Encrypted, TestMail.ReadParts("encrypted; protocol=\"application/pgp-encrypted\"", "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1", "Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n-----BEGIN PGP MESSAGE-----").Remarks);

    [Fact]
    public void Text_encrypted_with_pgp_is_left_out()
    {
        var mail = TestMail.Read(TestMail.Head + "\r\nHierbij:\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA123456782\r\n-----END PGP MESSAGE-----\r\nGroet\r\n");
        Assert.Equal(("Hierbij:\nGroet", ReadingRemarks.Encrypted), (mail.Text, mail.Remarks));
    }

    [Fact]
    public void Of_text_signed_with_pgp_the_words_are_read()
    {
        var mail = TestMail.Read(TestMail.Head + "\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nMijn vraag\r\n- - punt\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQEz123456782\r\n-----END PGP SIGNATURE-----\r\n");
        Assert.Equal(("Mijn vraag\n- punt", ReadingRemarks.Signature), (mail.Text, mail.Remarks));
    }

    [Theory]
    [InlineData("Content-Type: application/ms-tnef")]
    [InlineData("Content-Type: application/octet-stream; name=winmail.dat")]
    public void Winmail_dat_is_recognised_and_named(string headers)
    {
        var mail = TestMail.ReadParts("mixed", "Content-Type: text/plain\r\n\r\nMijn vraag", headers + "\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAA");
        Assert.Equal(("Mijn vraag", ReadingRemarks.Tnef), (mail.Text, mail.Remarks));
        Assert.Equal(["winmail.dat"], mail.Attachments);
    }
}
