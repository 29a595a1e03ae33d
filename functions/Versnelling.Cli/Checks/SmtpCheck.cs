using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Checks;

/// <summary>The mail server: it answers, and takes the log-in when there is one. Nothing is sent.</summary>
internal static class SmtpCheck
{
    private const string Subject = "mail out";
    private const int PatienceMilliseconds = 10_000;

    public static async Task<Finding> RunAsync(IConfiguration configuration, CancellationToken cancellation)
    {
        try
        {
            var options = configuration.GetSection("Smtp").Get<SmtpOptions>();
            if (options is not { Host.Length: > 0 })
                return Finding.Wrong(Subject, "Smtp__Host is empty. Set it to the mail server that sends for us.");
            return await ReachAsync(options, cancellation);
        }
        catch (InvalidOperationException wrong)
        {
            return Finding.Wrong(Subject, $"{wrong.Message} Look at the settings Smtp__….");
        }
    }

    private static async Task<Finding> ReachAsync(SmtpOptions options, CancellationToken cancellation)
    {
        var where = $"{options.Host}:{options.Port}";
        using var session = new SmtpClient { Timeout = PatienceMilliseconds };
        try
        {
            await session.ConnectAsync(options.Host, options.Port, options.Security, cancellation);
            if (options.User.Length > 0)
                await session.AuthenticateAsync(options.User, options.Password, cancellation);
            await session.DisconnectAsync(quit: true, cancellation);
            return Finding.Right(Subject, $"{where} answers{(options.User.Length > 0 ? " and takes the log-in" : "")}");
        }
        catch (Exception problem) when (problem is IOException or SocketException or ProtocolException or SmtpCommandException or AuthenticationException or SslHandshakeException or TimeoutException or NotSupportedException)
        {
            return Finding.Wrong(Subject, $"{where}: {problem.Message} Look at the settings Smtp__….");
        }
    }
}
