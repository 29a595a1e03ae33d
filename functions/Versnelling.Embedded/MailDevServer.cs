namespace Versnelling.Embedded;

/// <summary>MailDev: an SMTP server that catches every mail and shows it on a page. Nothing leaves the machine.</summary>
public sealed class MailDevServer : IAsyncDisposable
{
    private readonly ChildServer _server;

    private MailDevServer(ChildServer server, int smtpPort, int webPort)
    {
        _server = server;
        SmtpPort = smtpPort;
        Page = new Uri($"http://127.0.0.1:{webPort}/");
    }

    public int SmtpPort { get; }

    /// <summary>Completes when it has ended.</summary>
    public Task Ended => _server.Ended;

    /// <summary>The page with the caught mails; its REST interface lies under the same address.</summary>
    public Uri Page { get; }

    /// <summary>Starts MailDev with its mails below <paramref name="mailFolder"/>.</summary>
    /// <exception cref="EmbeddedServerException">It can't be installed or started.</exception>
    public static async Task<MailDevServer> StartAsync(string mailFolder, Action<string>? progress = null, CancellationToken cancellation = default)
    {
        var npm = await NpmPackages.InstallAsync(progress, cancellation);
        Directory.CreateDirectory(mailFolder);
        // MailDev does not tell which port it got for 0, so free ones are chosen here.
        var (smtp, web) = (FreePort.Take(), FreePort.Take());
        var server = NodeServer.Start(npm, "maildev/bin/maildev",
        [
            "--smtp", $"{smtp}", "--web", $"{web}", "--ip", "127.0.0.1", "--web-ip", "127.0.0.1", "--mail-directory", mailFolder,
            "--hide-extensions", "SMTPUTF8,PIPELINING,8BITMIME", "--silent",
        ]);
        var mailDev = new MailDevServer(server, smtp, web);
        try
        {
            await mailDev.WaitUntilHealthyAsync(cancellation);
            return mailDev;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task WaitUntilHealthyAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Page, "healthz"), patience.Token);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not yet up.
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new EmbeddedServerException("MailDev did not answer within 30 seconds.");
            }

            await Task.Delay(50, cancellation);
        }
    }
}
