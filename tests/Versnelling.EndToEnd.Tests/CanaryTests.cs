using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Embedded;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>Words that stand only in people's mails are planted in every part of a mail, and then looked for everywhere else.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class CanaryTests
{
    private const string Mail = """
        Return-Path: <k.meijer@almere.example>
        From: "Kanarienaam Zonneveld" <k.meijer@almere.example>
        To: ikwil@versnelling-fl.example
        Subject: Kanarieonderwerp over Fladderina
        Date: Tue, 03 Nov 2026 09:12:25 +0100
        Message-ID: <kanarie@almere.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/plain; charset=utf-8

        Fladderina Kwetterpiet, geboren 14-05-2012, BSN 999904231, Pimpelmeesstraat 77, woont bij moeder in Almere Haven.
        Zij loopt vast op school. Bel 06-13572468. Wie kan meedenken?

        --x
        Content-Type: application/pdf; name="verslag-Roodborstje.pdf"
        Content-Disposition: attachment; filename="verslag-Roodborstje.pdf"
        Content-Transfer-Encoding: base64

        S29sbWVlcw==
        --x--
        """;

    private static readonly string[] Canaries =
    [
        "Kanarienaam", "Zonneveld", "Kanarieonderwerp", "Fladderina", "Kwetterpiet", "14-05-2012", "999904231", "Pimpelmees", "vast op school",
        "13572468", "Roodborstje", "Kolmees", "Winterkoning", "Heggenmus",
    ];

    [Fact]
    public async Task No_word_of_a_mail_is_in_queues_tables_logs_traces_cards_mails_of_ours_or_on_the_disk()
    {
        var disk = Directory.CreateTempSubdirectory("versnelling-canary-").FullName;
        var found = new List<string>();
        var tap = new WireTap();
        using var traces = new TraceRecorder();
        await using (var azurite = await AzuriteServer.StartAsync(disk))
        await using (var webhook = await WebhookDouble.StartAsync())
        await using (var region = new TestRegion(azurite.TakeEmptyAccount()))
        {
            await using (var host = await region.StartAsync(
                services =>
                {
                    services.AddSingleton<Action<TableClientOptions>>(options => options.AddPolicy(tap, HttpPipelinePosition.PerCall));
                    services.AddSingleton<Action<QueueClientOptions>>(options => options.AddPolicy(tap, HttpPipelinePosition.PerCall));
                },
                new Dictionary<string, string?>(StringComparer.Ordinal) { ["Teams:Webhook"] = webhook.Address.AbsoluteUri }))
            {
                // The mail server refuses its sender once: a failing mail is where errors like to quote.
                region.Smtp.RecipientRefusal = address => address == "k.meijer@almere.example" ? "550 5.1.1 no such user" : null;
                await region.DeliverAsync(Mail.ReplaceLineEndings("\r\n"));
                await region.DeliverAsync("\0\u0001 Winterkoning \u0002 geen kop \0 Heggenmus");
                await region.UntilAsync("alert, card and notices", () => region.SentIds("alert.1").Count == 1 && webhook.Cards.Count == 1
                    && region.SentIds("quarantined").Count == 1 && region.SentIds("undelivered.confirmation").Count == 1);
                using var expert = new Expert(host);
                await expert.EnterAsync(region.AlertLink(), takeOver: true);
                await expert.GetAsync($"{expert.Answer.RequestMessage!.RequestUri!.AbsolutePath}/bericht");
                Assert.Contains("Fladderina", expert.Page.Body!.TextContent, StringComparison.Ordinal);
                // The message that would finish the colleague's work after a crash waits a minute; nothing else is left.
                await region.UntilAsync("nothing to be pending", async () => await region.PendingAsync() == 0);
            }

            Look("storage requests", tap.Sent);
            Look("logs", region.Logs.Lines);
            Look("traces", traces.Lines);
            Look("cards", webhook.Cards);
            Look("mails", region.Smtp.Mails.Select(m => WireTap.Decoded(Encoding.UTF8.GetString(m.Raw).Replace("=\r\n", "", StringComparison.Ordinal))));
        }

        Look("files of the storage", Directory.EnumerateFiles(disk, "*", SearchOption.AllDirectories).Select(f => WireTap.Decoded(File.ReadAllText(f))));
        Directory.Delete(disk, recursive: true);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));

        void Look(string where, IEnumerable<string> texts)
        {
            var any = false;
            foreach (var text in texts)
            {
                any = true;
                found.AddRange(Canaries.Where(c => text.Contains(c, StringComparison.OrdinalIgnoreCase)).Select(c => $"'{c}' is in the {where}: {Around(text, c)}"));
            }

            Assert.True(any, $"There was nothing to look at in the {where}.");
        }
    }

    private static string Around(string text, string canary)
    {
        var at = text.IndexOf(canary, StringComparison.OrdinalIgnoreCase);
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)].ReplaceLineEndings(" ");
    }

    private sealed class TraceRecorder : IDisposable
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly ActivityListener _listener;

        public TraceRecorder()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = _ => true,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => _lines.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"))} {string.Join(' ', activity.Events.SelectMany(e => e.Tags).Select(t => $"{t.Key}={t.Value}"))}"),
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyCollection<string> Lines => _lines;

        public void Dispose() => _listener.Dispose();
    }
}
