namespace Versnelling.Functions.Audit;

/// <summary>Where failed messages are recorded: partitions of their own in <c>cases</c>.</summary>
internal static class PoisonRecord
{
    public const string QueueSuffix = "-poison";
    public const string Row = "poison";
    public const string Prefix = "POISON-";

    /// <summary>The first key after all poison partitions.</summary>
    public const string End = "POISON.";

    public static string Partition(string messageId) => Prefix + messageId;
}
