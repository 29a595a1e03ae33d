using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Embedded;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Tests.Commands;

/// <summary>On a real storage, which the environment names as it does for a deployment: no other test here reads those variables.</summary>
public sealed class DigestTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private AzuriteServer _storage = null!;
    private IReadOnlyDictionary<string, string> _variables = null!;

    public async Task InitializeAsync()
    {
        _storage = await AzuriteServer.StartAsync();
        _variables = new HostSettings { RegionFile = RegionChoice.Sample, Storage = _storage.ConnectionString, Mailbox = _folder.Path, SmtpPort = 25 }.Variables();
        foreach (var (name, value) in _variables)
            Environment.SetEnvironmentVariable(name, value);
        await FillAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var name in _variables.Keys)
            Environment.SetEnvironmentVariable(name, null);
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
