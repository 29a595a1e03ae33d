using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Functions;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class HostTests
{
    private readonly Journal _journal = new();

    [Fact]
    public async Task Every_invocation_has_a_scope_of_its_own_that_ends_with_it()
    {
        await using var host = await StartAsync("Scope", builder => builder.Services.AddScoped<Scoped>());
        await host.Work.SendAsync("een");
        await _journal.HasAsync(2);
        await host.Work.SendAsync("twee");
        var entries = await _journal.HasAsync(4);
        var (first, second) = (entries[0].Split(' '), entries[2].Split(' '));
        Assert.Equal(("True", "True"), (first[2], second[2]));
        Assert.NotEqual(first[1], second[1]);
        Assert.Equal($"disposed {first[1]}", entries[1]);
        Assert.Equal($"disposed {second[1]}", entries[3]);
    }

    [Fact]
    public async Task A_setting_that_is_named_but_absent_stops_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("Static", settings: new() { ["Work"] = null }));
        Assert.Contains("'%Work%'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_has_no_value_stops_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("Static", settings: new() { ["AzureWebJobsStorage"] = null }));
        Assert.Contains("AzureWebJobsStorage", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_may_be_an_address_with_an_identity_whose_token_never_goes_over_plain_http()
    {
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => StartAsync("Static", settings: new()
        {
            ["AzureWebJobsStorage"] = null,
            ["AzureWebJobsStorage:queueServiceUri"] = "http://127.0.0.1:9/",
            ["AzureWebJobsStorage:clientId"] = "00000000-0000-0000-0000-000000000001",
        }));
        Assert.Contains("TokenCredential", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_told_of_once()
    {
        var requests = new QueueRequests();
        await using var host = await StartAsync(
            "Static",
            builder =>
            {
                requests.AddTo(builder);
                builder.Services.AddSingleton<Action<QueueClientOptions>>(options => options.Retry.MaxRetries = 0);
            },
            new() { ["AzureWebJobsStorage"] = $"AccountName=a;AccountKey={Convert.ToBase64String(new byte[32])};QueueEndpoint=http://127.0.0.1:9/a" });
        await Eventually.HoldsAsync(() => Task.FromResult(requests.Takes.Count() >= 3));
        Assert.Contains(host.Work.Name, Assert.Single(host.Logs.At(LogLevel.Warning)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_come_from_host_json_and_local_settings_in_the_content_root()
    {
        var folder = Directory.CreateTempSubdirectory("host-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "host.json"), """
                { "version": "2.0", "extensions": { "queues": { "batchSize": 3, "visibilityTimeout": "00:02:00" }, "http": { "routePrefix": "x" } } }
                """);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "local.settings.json"), """
                { "IsEncrypted": false, "Values": { "Section__Name": "waarde", "PATH": "not this" } }
                """);
            var requests = new QueueRequests();
            await using var host = await StartAsync("Static", requests.AddTo, args: ["--contentRoot", folder.FullName]);
            var settings = host.Services.GetRequiredService<IConfiguration>();
            Assert.Equal("waarde", settings["Section:Name"]);
            Assert.Equal(Environment.GetEnvironmentVariable("PATH"), settings["PATH"]);
            await Eventually.HoldsAsync(() => Task.FromResult(requests.Takes.Any()));
            Assert.Contains("numofmessages=3&", requests.Takes.First(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_a_setting_the_functions_of_the_program_itself_are_found()
    {
        await using var host = await StartAsync("Plain", settings: new() { ["StandIn:FunctionAssemblies"] = null });
        Assert.Equal("hoi ", await host.Http.GetStringAsync(new Uri(host.Address, "api/Plain")));
    }

    [Fact]
    public void An_application_without_its_web_part_is_refused_with_what_to_do()
    {
        var refusal = Assert.Throws<InvalidOperationException>(FunctionsApplication.CreateBuilder([]).Build);
        Assert.Contains("ConfigureFunctionsWebApplication()", refusal.Message, StringComparison.Ordinal);
    }

    private Task<RunningHost> StartAsync(
        string function, Action<FunctionsApplicationBuilder>? configure = null, Dictionary<string, string?>? settings = null, string[]? args = null) =>
        RunningHost.StartAsync(
            function,
            builder =>
            {
                builder.Services.AddSingleton(_journal);
                configure?.Invoke(builder);
            },
            settings,
            args: args ?? []);
}
