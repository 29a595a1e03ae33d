using System.Text.Json;
using System.Text.Json.Serialization;
using Versnelling.Cli.Local;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Demo;

/// <summary>The mails of the demo, in the order in which they are delivered, and where each must end.</summary>
internal static class DemoPlan
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The folder with the mails.</summary>
    public static string Folder => Path.Combine(Checkout.Root, "tests", "fixtures", "demo");

    /// <summary>Reads the plan.</summary>
    public static async Task<IReadOnlyList<PlannedMail>> ReadAsync(CancellationToken cancellation)
    {
        await using var file = File.OpenRead(Path.Combine(Folder, "demo.json"));
        return await JsonSerializer.DeserializeAsync<PlannedMail[]>(file, Json, cancellation) ?? [];
    }
}

/// <summary>A mail and where it must end.</summary>
/// <param name="File">Its file in the folder.</param>
/// <param name="Ends">Where it must end.</param>
/// <param name="Gemeente">The case's gemeente; null for one that nobody can know.</param>
/// <param name="Urgency">The case's urgency.</param>
internal sealed record PlannedMail(string File, DemoEnd Ends, string? Gemeente = null, Urgency Urgency = Urgency.Normaal);

/// <summary>Where a mail may end.</summary>
internal enum DemoEnd
{
    /// <summary>In a case of its own.</summary>
    Case,

    /// <summary>At the case that it opened before.</summary>
    Duplicate,

    /// <summary>With the automatic mails, unanswered.</summary>
    Automatic,

    /// <summary>In quarantine, and the coordinator knows.</summary>
    Quarantine,
}
