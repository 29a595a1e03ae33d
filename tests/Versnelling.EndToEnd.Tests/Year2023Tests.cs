using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Audit;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;
using Xunit.Abstractions;

namespace Versnelling.EndToEnd.Tests;

/// <summary>The year 2023, from 252 mails through the whole pipeline and what colleagues registered on pages and by mail, in fake time.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class Year2023Tests(SharedAzurite azurite, ITestOutputHelper printed)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "year-2023");
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["Almere"] = "Almere Buiten",
        ["Dronten"] = "Swifterbant",
        ["Lelystad"] = "Lelystad",
        ["Noordoostpolder"] = "Emmeloord",
        ["Urk"] = "Urk",
    };

    [Fact]
    public async Task The_children_of_2023_give_the_table_of_the_yearly_report()
    {
        var children = File.ReadLines(Path.Combine(Folder, "children.csv")).Skip(1).Select((line, i) => new Child(i + 1, line.Split(';'))).ToList();
        Assert.Equal(252, children.Count);
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(Instant.FromUtc(2023, 1, 2, 9, 0));
        var held = new HeldMessages(clock);
        await using var host = await region.StartAsync(services => services.UseFakeTime(clock, held));

        foreach (var month in children.GroupBy(c => c.Month))
        {
            clock.Advance(Instant.FromUtc(2023, month.Key, 8, 9, 0) - clock.Now);
            var numbers = new Dictionary<int, string>();
            foreach (var child in month)
                await region.DeliverAsync(child.Mail, receivedAt: clock.Now);
            await region.UntilAsync($"the alerts of month {month.Key}", () => month.All(c => region.SentIds("confirmation").Count >= c.Number));
            await region.SettledAsync();
            foreach (var row in (await region.RowsAsync("cases")).Where(r => r.RowKey == "case"))
            {
                var json = row.GetString("Json");
                if (month.FirstOrDefault(c => json.Contains($"\"mailId\":\"kind-{c.Number}@", StringComparison.Ordinal)) is { } child)
                    numbers[child.Number] = row.PartitionKey;
            }

            using var expert = new Expert(host);
            await expert.EnterAsync(Link(region, numbers.Values.First()), takeOver: false);
            clock.Advance(Duration.FromHours(3));
            foreach (var child in month)
                await child.RegisterAsync(region, expert, numbers[child.Number], clock.Now);
            await region.UntilAsync("what was mailed to be registered", async () => (await region.RowsAsync("ledger")).Count(r => r.GetString("Code") == "Consultatie") == month.Max(c => c.Number));
            clock.Advance(Duration.FromMinutes(2));
            await held.ReleaseAsync();
            await region.SettledAsync();
        }

        var figures = await FiguresAsync(host);
        Print("From 252 mails, and what colleagues registered on pages and by mail:", figures);
        AssertTable("expected.csv", figures);
        Assert.Empty(figures.Remarks);
        Assert.Equal((252, 252), (figures.Promise.Ended, figures.Promise.Kept));
        var (missing, extra) = await host.Services.GetRequiredService<LedgerRebuild>().CompareAsync(CancellationToken.None);
        Assert.Empty(missing.Concat(extra));
    }

    [Fact]
    public async Task What_was_published_prints_as_published_and_its_contradiction_is_told()
    {
        await using var region = new TestRegion(azurite);
        await using var host = await region.StartAsync();
        var (entries, errors) = HistoryFile.Read(await File.ReadAllTextAsync(Path.Combine(Folder, "published.csv")), host.Services.GetRequiredService<Region>());
        Assert.Empty(errors);
        foreach (var entry in entries)
            await host.Services.GetRequiredService<LedgerTable>().WriteAsync(entry, CancellationToken.None);

        var figures = await FiguresAsync(host);
        Print("As it was published, and imported:", figures);
        AssertTable("published.csv", figures);
        Assert.Contains("Almere: bij Consultatie staat 129, maar de verwijzers samen zijn 127.", figures.Remarks);
        Assert.Contains("Lelystad: bij Consultatie staat 65, maar de verwijzers samen zijn 67.", figures.Remarks);
        var month = DigestPeriod.Month(2023, 12);
        var december = DigestFigures.Compute(await host.Services.GetRequiredService<LedgerTable>().ReadAsync(DigestFigures.Partitions(month), CancellationToken.None), month, host.Services.GetRequiredService<Region>());
        Assert.All(december.Rows, r => Assert.Equal(0, r.Total));
    }

    private static async Task<DigestFigures> FiguresAsync(TestHost host)
    {
        var year = DigestPeriod.Year(2023);
        return DigestFigures.Compute(
            await host.Services.GetRequiredService<LedgerTable>().ReadAsync(DigestFigures.Partitions(year), CancellationToken.None), year, host.Services.GetRequiredService<Region>());
    }

    // For ret bench year-2023, which shows what the tests wrote.
    private void Print(string head, DigestFigures figures) => printed.WriteLine($"{head}\n\n{DigestText.Render(figures)}");

    private static void AssertTable(string file, DigestFigures figures)
    {
        foreach (var cell in File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(';')))
        {
            var column = figures.Columns.ToList().FindIndex(c => c.Gemeente == cell[1]);
            Assert.Equal((cell[2], cell[1], int.Parse(cell[3], CultureInfo.InvariantCulture)), (cell[2], cell[1], figures[cell[2]].Counts[column]));
        }

        Assert.Equal(252, figures[RegisterCode.Consultatie].Total);
    }

    private static Uri Link(TestRegion region, string number)
    {
        var alert = region.Smtp.Mails.First(m => m.MessageId.Contains($"{number}.alert.", StringComparison.Ordinal));
        using var message = MimeMessage.Load(new MemoryStream(alert.Raw));
        var text = message.TextBody!;
        return new Uri(text[text.IndexOf("http://localhost/api/open/", StringComparison.Ordinal)..].Split((char[])[' ', '\r', '\n'], 2)[0]);
    }

    private sealed record Child(int Number, string[] Cells)
    {
        public int Month => int.Parse(Cells[0], CultureInfo.InvariantCulture);

        public string Mail
        {
            get
            {
                var (age, place, sender) = (Cells[3], Places[Cells[1]], Sender());
                var text = (Number % 4) switch
                {
                    0 => $"Beste collega's,\r\n\r\nGraag overleg over een kind van {age} jaar. Het gezin woont in {place}.\r\n\r\nMet vriendelijke groet",
                    1 => $"Goedemiddag,\r\n\r\nWij lopen vast in een zaak. Het gaat om een kind van {age} jaar uit {place}. Kunnen jullie met ons meedenken?\r\n\r\nGroet",
                    2 => $"Dag RET,\r\n\r\nIk heb een vraag over een kind uit {place}, {age} jaar oud. Wilt u mij bellen?\r\n\r\nVriendelijke groet",
                    _ => $"Hallo,\r\n\r\nKan iemand meekijken? Het kind ({age} jaar) woont in {place} bij moeder.\r\n\r\nDank alvast",
                };
                return $"From: Verwijzer {Number} <{sender}>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Vraag {Number}\r\nMessage-ID: <kind-{Number}@{sender.Split('@')[1]}>\r\n"
                    + $"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n";
            }
        }

        public async Task RegisterAsync(TestRegion region, Expert expert, string number, Instant now)
        {
            string[] interventions = Cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Cells[6] == "mail")
            {
                string[] lines = ["contact gebeld", .. interventions.Select(code => $"interventie {code}"), .. Cells[5].Length > 0 ? [$"resultaat {Cells[5]}"] : Array.Empty<string>()];
                await region.DeliverAsync(
                    $"From: Fatima <fatima@versnelling-fl.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Re: [{number}]\r\nMessage-ID: <antwoord-{Number}@versnelling-fl.example>\r\n"
                    + "Authentication-Results: mx.versnelling-fl.example; dmarc=pass header.from=versnelling-fl.example\r\n"
                    + $"Content-Type: text/plain; charset=utf-8\r\n\r\n{string.Join("\r\n", lines)}\r\n",
                    receivedAt: now);
                return;
            }

            await expert.GetAsync($"/api/zaak/{number}");
            await expert.RegisterAsync("gebeld", interventions, Cells[5]);
            Assert.Contains("Het is vastgelegd.", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        }

        private string Sender() => Enum.Parse<Verwijzer>(Cells[2]) switch
        {
            Verwijzer.LokaleToegang => $"wijkteam{Number}@{Cells[1].ToLowerInvariant()}.example",
            Verwijzer.GecertificeerdeInstelling => $"jb{Number}@{((string[])["samen-veilig.example", "wsg.example", "legerdesheils.example"])[Number % 3]}",
            Verwijzer.VeiligThuis => $"vt{Number}@veiligthuisflevoland.example",
            _ => $"ouder{Number}@{((string[])["post.example", "school.example"])[Number % 2]}",
        };
    }
}
