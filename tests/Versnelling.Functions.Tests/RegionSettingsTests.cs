using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace Versnelling.Functions.Tests;

public sealed class RegionSettingsTests : IDisposable
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("regions/flevoland.json")] // below the application's folder, wherever it was started
    [InlineData(null)]
    public void A_region_file_and_a_key_are_all_that_is_needed(string? file)
    {
        var settings = Read(file ?? TestRegion.File, Key);

        Assert.Equal(("Flevoland", 32), (settings.Region.Name, settings.Key.Length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_region_file_it_says_what_to_set(string? file) =>
        Assert.Equal(["Region__File is empty. Set it to a region file, such as regions/flevoland.json."], Problems(file, Key));

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.StartsWith("Region__File: 'regions/nergens.json' does not exist.", Assert.Single(Problems("regions/nergens.json", Key)), StringComparison.Ordinal);

    [Fact]
    public void Every_mistake_in_the_region_file_has_its_place()
    {
        var problems = Problems(Spoiled(), Key);

        Assert.Contains(problems, p => p.Contains("spoiled.json $.coordinator: ", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("spoiled.json $.promise.hours: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_region_file_that_is_no_JSON_is_a_mistake_too() => Assert.NotEmpty(Problems(Written("geen json"), Key));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("geen base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")] // 31 bytes
    public void A_short_or_broken_key_is_refused_with_a_way_to_make_one(string? key) =>
        Assert.Contains("openssl rand -base64 32", Assert.Single(Problems(TestRegion.File, key)), StringComparison.Ordinal);

    [Fact]
    public void All_mistakes_are_told_at_once_and_none_tells_the_key()
    {
        var problems = Problems(Spoiled(), "c2xldXRlbA==");

        Assert.True(problems.Length >= 3);
        Assert.StartsWith("Region__Key", problems[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(problems, p => p.Contains("c2xldXRlbA==", StringComparison.Ordinal));
    }

    private static string[] Problems(string? file, string? key) =>
        Assert.Throws<SettingsException>(() => Read(file, key)).Message.Split(Environment.NewLine);

    private static RegionSettings Read(string? file, string? key) =>
        RegionSettings.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Region:File"] = file, ["Region:Key"] = key })
            .Build());

    private string Spoiled()
    {
        var region = JsonNode.Parse(File.ReadAllText(TestRegion.File))!.AsObject();
        region["coordinator"] = "niemand";
        region["promise"]!["hours"] = -1;
        return Written(region.ToJsonString());
    }

    private string Written(string text)
    {
        var file = Path.Combine(_folder.Path, "spoiled.json");
        File.WriteAllText(file, text);
        return file;
    }
}
