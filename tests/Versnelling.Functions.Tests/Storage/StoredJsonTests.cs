using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Tests.Storage;

/// <summary>What is in the tables must be readable as long as a case lives, whatever the code has become.</summary>
public class StoredJsonTests
{
    [Fact]
    public void A_full_case_comes_back_as_it_was() => AssertSame(StoredSamples.Full, StoredJson.Read<Case>(StoredJson.Write(StoredSamples.Full)));

    [Fact]
    public void The_least_case_comes_back_as_it_was() => AssertSame(StoredSamples.Least, StoredJson.Read<Case>(StoredJson.Write(StoredSamples.Least)));

    [Fact]
    public void Effects_and_events_come_back_as_they_were()
    {
        Assert.Equal(StoredSamples.Effects, StoredJson.Read<Effect[]>(StoredJson.Write(StoredSamples.Effects)));
        Assert.Equal(StoredSamples.Events, StoredJson.Read<CaseEvent[]>(StoredJson.Write(StoredSamples.Events)));
    }

    [Fact]
    public void A_case_that_was_stored_in_version_1_can_be_read() => AssertSame(StoredSamples.First, StoredJson.Read<Case>(Stored("case.v1.json")));

    [Fact]
    public void A_case_that_was_stored_in_version_2_can_be_read() => AssertSame(StoredSamples.Second, StoredJson.Read<Case>(Stored("case.v2.json")));

    [Fact]
    public void A_case_that_was_stored_in_version_3_can_be_read() => AssertSame(StoredSamples.Full, StoredJson.Read<Case>(Stored("case.v3.json")));

    [Fact]
    public void Effects_that_were_stored_in_version_3_can_be_read() => Assert.Equal(StoredSamples.Effects, StoredJson.Read<Effect[]>(Stored("effects.v3.json")));

    [Fact]
    public void Effects_and_events_that_were_stored_in_version_1_can_be_read()
    {
        Assert.Equal(StoredSamples.FirstEffects, StoredJson.Read<Effect[]>(Stored("effects.v1.json")));
        Assert.Equal(StoredSamples.Events, StoredJson.Read<CaseEvent[]>(Stored("events.v1.json")));
    }

    [Fact]
    public void Properties_that_the_code_does_not_know_are_passed_over()
    {
        var json = JsonNode.Parse(StoredJson.Write(StoredSamples.Full))!.AsObject();
        json["later"] = new JsonObject { ["a"] = 1 };

        AssertSame(StoredSamples.Full, StoredJson.Read<Case>(json.ToJsonString()));
    }

    [Fact]
    public void Names_are_written_not_numbers_so_that_an_order_may_change()
    {
        var json = StoredJson.Write(StoredSamples.Full);

        Assert.Contains("\"verwijzer\":\"VeiligThuis\"", json, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"Backup\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"number":"RET-7K3F-9QDX"}""")] // without what every case has
    public void What_is_no_case_is_refused(string json) => Assert.Throws<JsonException>(() => StoredJson.Read<Case>(json));

    [Fact]
    public void A_spoiled_number_is_refused() => Assert.Throws<FormatException>(() => StoredJson.Read<CaseNumber>("\"RET-7K3F\""));

    [Fact]
    public void The_samples_hold_something_in_every_property_and_each_effect()
    {
        Assert.All(
            typeof(Case).GetProperties().Where(p => p.GetValue(StoredSamples.Least) is null or 0 or 1 or false or Enum or ICollection { Count: 0 }),
            p => Assert.NotEqual(p.GetValue(StoredSamples.Least), p.GetValue(StoredSamples.Full)));
        Assert.Equal(typeof(Effect).GetNestedTypes().ToHashSet(), StoredSamples.Effects.Select(e => e.GetType()).ToHashSet());
    }

    /// <summary>Property by property, for records compare their lists by reference.</summary>
    private static void AssertSame(Case expected, Case actual) => Assert.All(typeof(Case).GetProperties(), property =>
    {
        var (one, other) = (property.GetValue(expected), property.GetValue(actual));
        if (one is IReadOnlyList<Alert> alerts)
            AssertSame(alerts, Assert.IsAssignableFrom<IReadOnlyList<Alert>>(other));
        else
            Assert.Equal(one, other); // a list of values is compared by its items
    });

    private static void AssertSame(IReadOnlyList<Alert> expected, IReadOnlyList<Alert> actual)
    {
        Assert.Equal(expected.Select(a => a with { Reasons = [] }), actual.Select(a => a with { Reasons = [] }));
        Assert.Equal(expected.Select(a => a.Reasons), actual.Select(a => a.Reasons));
    }

    private static string Stored(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "stored", file));
}
