using System.IO.Compression;
using System.Text;
using System.Text.Json;
using MimeKit;
using Versnelling.Cli.Local;
using Versnelling.Embedded;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Tests.Commands;

/// <summary>What commands do with a case, on a running function app that took a mail in.</summary>
[Collection(DigestTests.Environment)]
public sealed class RegisterCommandTests : IAsyncLifetime, IDisposable
{
    private const string History = "period;gemeente;code;count\n2023;Almere;Consultatie;129\n2023;Urk;Consultatie;9\n";

    private readonly TemporaryFolder _folder = new();
    private AzuriteServer _storage = null!;
    private SmtpSink _smtp = null!;
    private ChildServer _host = null!;
    private IReadOnlyDictionary<string, string> _variables = null!;
    private string _number = "";

    public async Task InitializeAsync()
    {
        _storage = await AzuriteServer.StartAsync();
        _smtp = new SmtpSink();
        var mailbox = new MaildirMailbox(_folder.File("mailbox"));
        var settings = new HostSettings { RegionFile = RegionChoice.Sample, Storage = _storage.ConnectionString, Mailbox = _folder.File("mailbox"), SmtpPort = _smtp.Port, LogLevel = "Warning" };
        _host = await HostProcess.StartAsync(settings, log: null, CancellationToken.None);
        _variables = settings.Variables();
        foreach (var (name, value) in _variables)
            System.Environment.SetEnvironmentVariable(name, value);
        var mail = "From: Wijkteam <wijkteam@urk.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Vraag\r\nMessage-ID: <vraag@urk.example>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nGraag overleg over een meisje van 9 jaar uit Urk. Zij komt al weken niet op school.\r\n";
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "vraag"), mail);
        File.Move(Path.Combine(_folder.Path, "vraag"), Path.Combine(mailbox.New, "vraag.urk"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!_smtp.Mails.Any(m => m.MessageId.Contains(".alert.", StringComparison.Ordinal)))
            await Task.Delay(20, patience.Token);
        _number = _smtp.Mails.First(m => m.MessageId.Contains(".alert.", StringComparison.Ordinal)).MessageId.TrimStart('<').Split('.')[0];
    }

    public async Task DisposeAsync()
    {
        foreach (var name in _variables.Keys)
            System.Environment.SetEnvironmentVariable(name, null);
        await _host.DisposeAsync();
        await _smtp.DisposeAsync();
        await _storage.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_case_is_exported_audited_and_forgotten()
    {
        var export = await Ret.RunAsync("export", _number);
        Assert.Equal((ExitCode.Ok, ""), (export.Code, export.Errors));
        using var json = JsonDocument.Parse(export.Output);
        Assert.Equal("wijkteam@urk.example", json.RootElement.GetProperty("case").GetProperty("referrer").GetString());

        var audit = await Ret.RunAsync("audit", _number);
        Assert.Equal(ExitCode.Ok, audit.Code);
        Assert.Contains("Exported", audit.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("wijkteam@", audit.Output, StringComparison.Ordinal);
        var lines = (await Ret.RunAsync("audit", _number, "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(audit.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, lines.Count);
        Assert.All(lines, line => Assert.Equal(_number, line.GetProperty("case").GetString()));

        var unsure = await Ret.RunAsync("forget", _number);
        Assert.Equal(ExitCode.WrongUsage, unsure.Code);
        Assert.Contains("--yes", unsure.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Ok, $"{_number} is forgotten.{System.Environment.NewLine}"), await ResultAsync("forget", _number, "--yes"));
        foreach (var command in (string[][])[["export"], ["audit"], ["forget", "--yes"]])
            Assert.Equal((ExitCode.Wrong, $"There is no case {_number} (any more).{System.Environment.NewLine}"), await ResultAsync([command[0], _number, .. command[1..]]));
        Assert.Empty(Directory.EnumerateFiles(_folder.File("mailbox"), "*urk*", SearchOption.AllDirectories));
        var log = (await Ret.RunAsync("retention")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["0", "1", "1", "0", "0"], Assert.Single(log.Skip(1)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[2..]);
    }

    [Fact]
    public async Task The_ledger_is_what_the_cases_say_also_when_something_was_imported()
    {
        await File.WriteAllTextAsync(_folder.File("2023.csv"), History);
        Assert.Equal((ExitCode.Ok, $"2023: 2 counts.{System.Environment.NewLine}"), await ResultAsync("import", "history", _folder.File("2023.csv")));
        Assert.Equal((ExitCode.Ok, $"2023: 2 counts, in place of 2 that were imported before.{System.Environment.NewLine}"), await ResultAsync("import", "history", _folder.File("2023.csv")));

        Assert.Equal((ExitCode.Ok, $"The ledger is what the cases say.{System.Environment.NewLine}"), await ResultAsync("rebuild", "--check"));
        var csv = await Ret.RunAsync("digest", "--period", "2023", "--format", "csv");
        Assert.Contains("2023;Consultatie;Consultatie;TOTAAL;138", csv.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_file_of_history_is_told_by_line_and_nothing_is_imported()
    {
        await File.WriteAllTextAsync(_folder.File("fout.csv"), History + "2023;Utrecht;Consultatie;1\n2023;Urk;Koffie;1\n2023;Urk;Maatwerk;-1\n");

        var ret = await Ret.RunAsync("import", "history", _folder.File("fout.csv"));

        Assert.Equal(ExitCode.Wrong, ret.Code);
        Assert.Equal(["fout.csv line 4", "fout.csv line 5", "fout.csv line 6"], ret.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
        Assert.Contains("2023;Consultatie;Consultatie;TOTAAL;0", (await Ret.RunAsync("digest", "--period", "2023", "--format", "csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_is_previewed_without_being_sent_and_sent_once()
    {
        const string month = "2024-03";

        var preview = await Ret.RunAsync("digest", "--period", month, "--preview");
        Assert.Equal(ExitCode.Ok, preview.Code);
        var files = preview.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(File.Exists).ToList();
        Assert.Equal([$"cijfers-{month}.csv", $"cijfers-{month}.xlsx", "mail.html", "mail.txt"], files.Select(Path.GetFileName));
        using (var book = ZipFile.OpenRead(files.Single(f => f.EndsWith(".xlsx", StringComparison.Ordinal))))
            Assert.NotNull(book.GetEntry("xl/workbook.xml"));
        Assert.Empty(Digests(month));

        var sent = await Ret.RunAsync("digest", "--period", month, "--send");
        Assert.StartsWith($"{month}: sent to 1 of 1 managers; 0 had it", sent.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{month}: sent to 0 of 1 managers; 1 had it", (await Ret.RunAsync("digest", "--period", month, "--send")).Output, StringComparison.Ordinal);
        using var mail = MimeMessage.Load(new MemoryStream(Assert.Single(Digests(month)).Raw));
        Assert.Equal(mail.TextBody!.ReplaceLineEndings().Trim(), (await File.ReadAllTextAsync(files[3], Encoding.UTF8)).ReplaceLineEndings().Split(System.Environment.NewLine, 3)[2].Trim());
    }

    [Fact]
    public async Task A_period_that_is_not_over_is_not_sent()
    {
        var ret = await Ret.RunAsync("digest", "--period", "2099", "--send");

        Assert.Equal(ExitCode.Wrong, ret.Code);
        Assert.Contains("2099 is not over yet. Send it after 2099-12-31", ret.Errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> ResultAsync(params string[] arguments)
    {
        var ret = await Ret.RunAsync(arguments);
        return (ret.Code, ret.Output);
    }

    private List<SunkMail> Digests(string month) => [.. _smtp.Mails.Where(m => m.MessageId.StartsWith($"<digest-{month}.", StringComparison.Ordinal))];
}
