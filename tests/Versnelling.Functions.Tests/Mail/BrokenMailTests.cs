using System.Security.Cryptography;
using System.Text;
using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>What starts with the headers of a mail is read as one, whatever is wrong with it.</summary>
public class BrokenMailTests
{
    [Theory]
    [InlineData("Subject: hulp\r\n\r\nMijn zoon")] // no From, Date or Message-ID
    [InlineData("From: a@school.example\r\n\r\nMijn zoon")]
    [InlineData("\r\n \r\nFrom: a@school.example\r\n\r\nMijn zoon")]
    [InlineData("\uFEFFFrom: a@school.example\r\n\r\nMijn zoon")]
    [InlineData("From a@school.example Wed Mar 11 09:00:00 2026\r\nFrom: a@school.example\r\n\r\nMijn zoon")]
    [InlineData("een kapotte regel\r\nSubject: hulp\r\n\r\nMijn zoon")]
    [InlineData("From: a@school.example\nSubject: hulp\n\nMijn zoon")]
    [InlineData("From: a@school.example\rSubject: hulp\r\rMijn zoon")]
    [InlineData("From: a@school.example\r\nFrom: b@school.example\r\nSubject: een\r\nSubject: twee\r\n\r\nMijn zoon")]
    [InlineData("From: a@school.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nMijn zoon")]
    [InlineData("From: a@school.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nMijn zoon")]
    [InlineData("From: a@school.example\r\nContent-Type: multipart/mixed\r\n\r\n--b\r\n\r\nMijn zoon\r\n--b--")]
    [InlineData("From: a@school.example\r\nContent-Type: geen type; x\r\n\r\nMijn zoon")]
    [InlineData("From: a@school.example\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: iets\r\n\r\nMijn zoon")]
    public void It_is_readable_all_the_same(string raw)
    {
        var mail = TestMail.Read(raw);
        Assert.Null(mail.Unreadable);
        Assert.Contains("Mijn zoon", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_headers_that_come_twice_the_first_counts()
    {
        var mail = TestMail.Read("From: a@school.example\r\nFrom: b@school.example\r\nSubject: een\r\nSubject: twee\r\nMessage-ID: <1@a.example>\r\nMessage-ID: <2@a.example>\r\n\r\nx");
        Assert.Equal(("a@school.example", "een", "1@a.example"), (mail.From?.Value, mail.Subject, mail.MessageId?.Value));
    }

    [Fact]
    public void Without_From_the_return_path_tells_who_wrote() =>
        Assert.Equal("a@school.example", TestMail.Read("Return-Path: <a@school.example>\r\nSubject: x\r\n\r\nx").From?.Value);

    [Fact]
    public void The_hash_of_a_mail_with_lone_returns_is_over_its_body() =>
        Assert.Equal(SHA256.HashData("Mijn zoon"u8), TestMail.Read("From: a@school.example\r\rMijn zoon").BodyHash.ToArray());

    [Fact]
    public void A_line_of_60_KB_is_read()
    {
        var line = string.Concat(Enumerable.Repeat("woord ", 10_000)) + "einde";
        Assert.Equal(line, TestMail.Read(TestMail.Head + "X-Lang: " + line + "\r\n\r\n" + line).Text);
    }

    [Fact]
    public void More_text_than_is_read_is_cut_and_said_so()
    {
        var mail = TestMail.Read(TestMail.Head + "\r\nMijn vraag\r\n" + string.Concat(Enumerable.Repeat("nog een regel\r\n", 400_000)));
        Assert.StartsWith("Mijn vraag\nnog een", mail.Text, StringComparison.Ordinal);
        Assert.Equal((true, ReadingRemarks.Cut), (mail.Text.Length <= 400_000, mail.Remarks));
    }

    [Theory]
    [InlineData(20, ReadingRemarks.None)]
    [InlineData(60, ReadingRemarks.Cut)]
    [InlineData(5_000, ReadingRemarks.Cut)]
    public void Nesting_is_read_up_to_a_bound(int levels, ReadingRemarks remarks)
    {
        var raw = new StringBuilder(TestMail.Head);
        for (var i = 0; i < levels; i++)
            raw.Append(null, $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\nContent-Type: text/plain\r\n\r\nlaag {i}\r\n--b{i}\r\n");
        var mail = TestMail.Read(raw.ToString());
        Assert.StartsWith("laag 0\n\nlaag 1", mail.Text, StringComparison.Ordinal);
        Assert.Equal(remarks, mail.Remarks);
    }

    [Fact]
    public void Parts_are_read_up_to_a_bound()
    {
        var mail = TestMail.ReadParts("mixed", [.. Enumerable.Range(0, 30_000).Select(i => $"Content-Type: text/plain\r\n\r\ndeel {i}")]);
        Assert.StartsWith("deel 0\n\ndeel 1\n", mail.Text, StringComparison.Ordinal);
        Assert.Equal((true, ReadingRemarks.Cut), (mail.MediaTypes.Count <= 1_000, mail.Remarks));
    }

    [Fact]
    public void Forwards_within_forwards_are_read_up_to_a_bound()
    {
        var raw = TestMail.Head + string.Concat(Enumerable.Range(0, 6).Select(i => $"Content-Type: message/rfc822\r\n\r\nFrom: laag{i}@school.example\r\n")) + "\r\nkern";
        var mail = TestMail.Read(raw);
        Assert.Contains("laag2@school.example", mail.Text, StringComparison.Ordinal);
        Assert.Equal(ReadingRemarks.Cut, mail.Remarks);
    }
}
