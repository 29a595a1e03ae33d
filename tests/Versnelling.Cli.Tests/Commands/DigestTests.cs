using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Embedded;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Tests.Commands;

/// <summary>On a real storage, which the environment names as it does for a deployment: tests that read those variables do not run at once.</summary>
[Collection(Environment)]
public sealed class DigestTests : IAsyncLifetime, IDisposable
{
    public const string Environment = "the environment names a deployment";

    private readonly TemporaryFolder _folder = new();
    private AzuriteServer _storage = null!;
    private IReadOnlyDictionary<string, string> _variables = null!;

    public async Task InitializeAsync()
    {
        _storage = await AzuriteServer.StartAsync();
        _variables = new HostSettings { RegionFile = RegionChoice.Sample, Storage = _storage.ConnectionString, Mailbox = _folder.Path, SmtpPort = 25 }.Variables();
        foreach (var (name, value) in _variables)
            System.Environment.SetEnvironmentVariable(name, value);
        await FillAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var name in _variables.Keys)
            System.Environment.SetEnvironmentVariable(name, null);
        await _storage.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_figures_of_a_month_are_written_as_text()
    {
        var ret = await Ret.RunAsync("digest", "--period", "2026-10");

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Approved.Check(ret.Output, "digest", "txt");
    }

    [Fact]
    public async Task They_go_to_a_file_as_json_and_then_not_to_the_terminal()
    {
        var ret = await Ret.RunAsync("digest", "--period", "2026", "--format", "json", "-o", _folder.File("2026.json"));

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Output));
        Assert.Contains("\"period\": \"2026\"", await File.ReadAllTextAsync(_folder.File("2026.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_html_is_a_page_of_its_own()
    {
        var ret = await Ret.RunAsync("digest", "--period", "2026-10", "--format", "html");

        Assert.Equal(ExitCode.Ok, ret.Code);
        Assert.StartsWith("<!DOCTYPE html>", ret.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("oktober 2026", ret.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_form_of_a_period_is_written_in_each_format()
    {
        foreach (var period in (string[])["2026", "2026-Q4", "2026-10", "2026-W44", "2026-10-15..2026-10-31"])
        {
            var csv = await Ret.RunAsync("digest", "--period", period, "--format", "csv");
            Assert.Equal((ExitCode.Ok, ""), (csv.Code, csv.Errors));
            Assert.Contains($"{period};Maatwerk;Maatwerk;TOTAAL;1", csv.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Ok, (await Ret.RunAsync("digest", "--period", period)).Code);
            Assert.Equal(ExitCode.Ok, (await Ret.RunAsync("digest", "--period", period, "--format", "xlsx", "-o", _folder.File("cijfers.xlsx"))).Code);
            Assert.Equal("PK", Encoding.ASCII.GetString((await File.ReadAllBytesAsync(_folder.File("cijfers.xlsx"))).AsSpan(0, 2)));
        }
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2026-W54")]
    [InlineData("2026-03-01..2026-02-01")]
    [InlineData("vorige maand")]
    public async Task A_period_that_is_none_is_refused_with_the_forms_that_are(string period)
    {
        var ret = await Ret.RunAsync("digest", "--period", period);

        Assert.Equal(ExitCode.WrongUsage, ret.Code);
        Assert.Contains("2026-Q4, 2026-10, 2026-W43 or 2026-01-15..2026-03-31", ret.Errors, StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        using var parts = Deployment.Parts(Deployment.Configuration(_variables));
        await parts.Services.GetRequiredService<Tables>().Ledger.CreateIfNotExistsAsync();
        var ledger = parts.Services.GetRequiredService<LedgerTable>();
        foreach (var (day, gemeente, code, children) in new[]
        {
            (1, "Almere", "Consultatie", 2), (1, "Almere", "VeiligThuis", 2), (30, "Urk", "Consultatie", 1), (30, "Urk", "Overig", 1), (31, "Urk", "Maatwerk", 1),
        })
        {
            await ledger.WriteAsync(new LedgerEntry(new LocalDate(2026, 10, day), $"RET-0000-000{day % 10}.{code}", gemeente, code, AgeBand.UpTo11, children), CancellationToken.None);
        }
    }
}
