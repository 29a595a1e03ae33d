using System.Net.Sockets;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Standins.Mail.Tests.Sending;

public class SmtpTests
{
    private static MimeMessage New(string text = "Dank u wel.\n", int recipients = 1)
    {
        var mail = new MimeMessage { Subject = "Zoë", Body = new TextPart("plain") { Text = text } };
        mail.From.Add(new MailboxAddress("RET", "ikwil@ret.example"));
        for (var i = 1; i <= recipients; i++) mail.To.Add(new MailboxAddress(null, $"r{i}@school.example"));
        return mail;
    }

    private static async Task<SmtpClient> ConnectedAsync(FakeServer server)
    {
        var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        return client;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mail_arrives_with_and_without_pipelining(bool pipelining)
    {
        using var server = new FakeServer { Extensions = pipelining ? ["PIPELINING", "8BITMIME"] : ["8BITMIME"] };
        using var client = await ConnectedAsync(server);
        using var mail = New(recipients: 2);
        Assert.Equal(pipelining, client.Capabilities.HasFlag(SmtpCapabilities.Pipelining));
        var answer = await client.SendAsync(mail);
        await client.DisconnectAsync(true);
        Assert.Contains("bewaard als 42", answer, StringComparison.Ordinal);
        Assert.Equal(SmtpCapabilities.None, client.Capabilities);
        Assert.Equal(["MAIL FROM:<ikwil@ret.example>", "RCPT TO:<r1@school.example>", "RCPT TO:<r2@school.example>", "DATA", "QUIT"], server.Commands.Skip(1));
        Assert.Contains("Dank u wel.\r\n", Assert.Single(server.Mails), StringComparison.Ordinal);
        Assert.False(client.IsConnected);
    }

    [Fact]
    public async Task Many_mails_go_over_one_session()
    {
        using var server = new FakeServer();
        using var client = await ConnectedAsync(server);
        for (var i = 0; i < 50; i++)
        {
            using var mail = New($"nummer {i}\n");
            await client.SendAsync(mail);
        }

        await client.NoOpAsync();
        await client.DisconnectAsync(true);
        Assert.Equal(50, server.Mails.Count);
        Assert.Single(server.Commands, c => c.StartsWith("EHLO", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".\n..twee\n.een\n\n.\nklaar\n")]
    [InlineData("zonder einde")]
    public async Task Dots_at_the_start_of_lines_survive(string text)
    {
        using var server = new FakeServer();
        using var client = await ConnectedAsync(server);
        using var mail = New(text);
        await client.SendAsync(mail);
        var raw = Assert.Single(server.Mails).Split("\r\n").Select(l => l.StartsWith('.') ? l[1..] : l);
        using var read = Mails.Read(Encoding.Latin1.GetBytes(string.Join("\r\n", raw)));
        Assert.Equal(text.TrimEnd(), read.TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal("Zoë", read.Subject);
    }

    [Fact]
    public async Task Every_recipient_is_served_once_and_hidden_ones_stay_hidden()
    {
        using var server = new FakeServer();
        using var client = await ConnectedAsync(server);
        using var mail = New();
        mail.Cc.Add(new MailboxAddress("Nog eens", "R1@School.example"));
        mail.Bcc.Add(new MailboxAddress(null, "stil@school.example"));
        await client.SendAsync(mail);
        Assert.Contains(server.Commands, c => c.StartsWith("MAIL FROM:<ikwil@ret.example> SIZE=", StringComparison.Ordinal));
        Assert.Equal(["RCPT TO:<r1@school.example>", "RCPT TO:<stil@school.example>"], server.Commands.Where(c => c.StartsWith("RCPT", StringComparison.Ordinal)));
        Assert.DoesNotContain("stil@", Assert.Single(server.Mails), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAIL", "451 4.3.0 later", SmtpErrorCode.SenderNotAccepted)]
    [InlineData("RCPT", "550 5.1.1 onbekend", SmtpErrorCode.RecipientNotAccepted)]
    [InlineData("RCPT", "450 4.2.1 bezet", SmtpErrorCode.RecipientNotAccepted)]
    [InlineData("<mail>", "554 5.7.1 spam", SmtpErrorCode.MessageNotAccepted)]
    [InlineData("<mail>", "452 4.3.1 schijf vol", SmtpErrorCode.MessageNotAccepted)]
    public async Task A_refusal_tells_what_and_leaves_the_session_usable(string step, string answer, SmtpErrorCode code)
    {
        var refuse = true;
        using var server = new FakeServer { Answer = c => refuse && c.StartsWith(step, StringComparison.Ordinal) ? answer : null };
        using var client = await ConnectedAsync(server);
        using var mail = New();
        var refusal = await Assert.ThrowsAsync<SmtpCommandException>(() => client.SendAsync(mail));
        Assert.Equal(code, refusal.ErrorCode);
        Assert.Equal(answer[..3], ((int)refusal.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(answer[4..], refusal.Message, StringComparison.Ordinal);
        Assert.Equal(step == "RCPT" ? "r1@school.example" : step == "MAIL" ? "ikwil@ret.example" : null, refusal.Mailbox?.Address);
        Assert.True(client.IsConnected);
        Assert.Contains("RSET", server.Commands);
        refuse = false;
        await client.SendAsync(mail);
        Assert.NotEmpty(server.Mails);
    }

    [Fact]
    public async Task One_refused_recipient_of_two_stops_the_mail_for_both()
    {
        using var server = new FakeServer { Answer = c => c == "RCPT TO:<r2@school.example>" ? "550 5.1.1 onbekend" : null };
        using var client = await ConnectedAsync(server);
        using var mail = New(recipients: 2);
        var refusal = await Assert.ThrowsAsync<SmtpCommandException>(() => client.SendAsync(mail));
        Assert.Equal("r2@school.example", refusal.Mailbox!.Address);
        Assert.Empty(server.Mails);
    }

    [Theory]
    [InlineData("MAIL")]
    [InlineData("DATA")]
    [InlineData("<mail>")]
    public async Task A_server_that_hangs_up_is_a_protocol_error_and_ends_the_session(string step)
    {
        using var server = new FakeServer { Answer = c => c.StartsWith(step, StringComparison.Ordinal) ? "" : null };
        using var client = await ConnectedAsync(server);
        using var mail = New();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(mail));
        Assert.True(error is SmtpProtocolException or IOException, error.ToString());
        Assert.False(client.IsConnected);
        await Assert.ThrowsAsync<ServiceNotConnectedException>(() => client.SendAsync(mail));
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task Signing_in_works(string mechanism)
    {
        using var server = new FakeServer { Extensions = [$"AUTH {mechanism}"], Answer = c => c == "YW5uYQ==" ? "334 UGFzc3dvcmQ6" : c == "Z2VoZWlt" ? "235 goed" : null };
        using var client = await ConnectedAsync(server);
        await client.AuthenticateAsync("anna", "geheim");
        Assert.True(client.IsAuthenticated);
        Assert.Contains(server.Commands, c => c == (mechanism == "PLAIN" ? "AUTH PLAIN AGFubmEAZ2VoZWlt" : "AUTH LOGIN"));
    }

    [Fact]
    public async Task A_wrong_password_is_an_authentication_error()
    {
        using var server = new FakeServer { Extensions = ["AUTH PLAIN"], Answer = c => c.StartsWith("AUTH", StringComparison.Ordinal) ? "535 5.7.8 nee" : null };
        using var client = await ConnectedAsync(server);
        await Assert.ThrowsAsync<AuthenticationException>(() => client.AuthenticateAsync("anna", "fout"));
        Assert.False(client.IsAuthenticated);
    }

    [Fact]
    public async Task A_server_that_wants_a_sign_in_first_says_so()
    {
        using var server = new FakeServer { Answer = c => c.StartsWith("MAIL", StringComparison.Ordinal) ? "530 5.7.0 eerst aanmelden" : null };
        using var client = await ConnectedAsync(server);
        using var mail = New();
        await Assert.ThrowsAsync<ServiceNotAuthenticatedException>(() => client.SendAsync(mail));
    }

    [Fact]
    public async Task Tls_starts_when_asked_and_the_certificate_is_checked()
    {
        using var server = new FakeServer { Extensions = ["STARTTLS"] };
        using var trusting = new SmtpClient { ServerCertificateValidationCallback = (_, certificate, _, _) => certificate!.GetCertHashString() == FakeServer.Certificate.GetCertHashString() };
        await trusting.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.StartTls);
        Assert.True(trusting.IsSecure);
        using var mail = New();
        await trusting.SendAsync(mail);
        Assert.Single(server.Mails);
        using var wary = new SmtpClient();
        await Assert.ThrowsAsync<SslHandshakeException>(() => wary.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.StartTls));
        Assert.False(wary.IsConnected);
    }

    [Fact]
    public async Task Tls_that_is_required_but_not_offered_is_an_error()
    {
        using var server = new FakeServer();
        using var client = new SmtpClient();
        await Assert.ThrowsAsync<NotSupportedException>(() => client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.StartTls));
        Assert.False(client.IsConnected);
    }

    [Fact]
    public async Task A_server_that_refuses_the_session_says_why()
    {
        using var server = new FakeServer { Greeting = "421 4.3.2 te druk" };
        using var client = new SmtpClient();
        var refusal = await Assert.ThrowsAsync<SmtpCommandException>(() => client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None));
        Assert.Equal(SmtpStatusCode.ServiceNotAvailable, refusal.StatusCode);
    }

    [Theory]
    [InlineData(SecureSocketOptions.None)]
    [InlineData(SecureSocketOptions.SslOnConnect)]
    public async Task A_server_that_stays_silent_is_given_up(SecureSocketOptions options)
    {
        using var silent = new TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        using var client = new SmtpClient { Timeout = 200 };
        var connecting = client.ConnectAsync("127.0.0.1", ((System.Net.IPEndPoint)silent.LocalEndpoint).Port, options);
        Assert.Same(connecting, await Task.WhenAny(connecting, Task.Delay(TimeSpan.FromSeconds(30))));
        await Assert.ThrowsAnyAsync<Exception>(() => connecting);
        Assert.False(client.IsConnected);
    }

    [Fact]
    public async Task No_server_is_a_socket_error()
    {
        using var client = new SmtpClient();
        int port;
        using (var gone = new FakeServer()) port = gone.Port;
        await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.None));
    }

    [Fact]
    public async Task Eight_bit_text_is_sent_as_it_is_only_where_the_server_can()
    {
        using var able = new FakeServer { Extensions = ["8BITMIME"] };
        using var unable = new FakeServer { Extensions = [] };
        foreach (var server in new[] { able, unable })
        {
            using var client = await ConnectedAsync(server);
            using var mail = New("Zoë\n");
            await client.SendAsync(mail);
        }

        Assert.Contains(able.Commands, c => c.EndsWith(" BODY=8BITMIME", StringComparison.Ordinal));
        Assert.DoesNotContain(Assert.Single(unable.Mails), c => c > 127);
        Assert.DoesNotContain(unable.Commands, c => c.Contains("BODY=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task International_addresses_use_smtputf8_where_offered()
    {
        using var server = new FakeServer { Extensions = ["8BITMIME", "SMTPUTF8"] };
        using var client = await ConnectedAsync(server);
        using var mail = New(recipients: 0);
        mail.To.Add(new MailboxAddress(null, "zoë@school.example"));
        await client.SendAsync(mail);
        Assert.Contains(server.Commands, c => c.Contains(" SMTPUTF8", StringComparison.Ordinal));
        Assert.Contains(server.Commands, c => c == Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("RCPT TO:<zoë@school.example>")));
    }

    [Fact]
    public async Task Without_sender_or_recipient_nothing_is_sent()
    {
        using var server = new FakeServer();
        using var client = await ConnectedAsync(server);
        using var mail = new MimeMessage { Body = new TextPart("plain") { Text = "x" } };
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(mail));
        mail.From.Add(new MailboxAddress(null, "ikwil@ret.example"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(mail));
        Assert.DoesNotContain(server.Commands, c => c.StartsWith("MAIL", StringComparison.Ordinal));
    }
}
