using System.Security.Cryptography;
using System.Text;

namespace Versnelling.Functions.Audit;

/// <summary>Where failed messages are recorded: partitions of their own in <c>cases</c>.</summary>
internal static class PoisonRecord
{
    public const string QueueSuffix = "-poison";
    public const string Row = "poison";
    public const string Prefix = "POISON-";

    /// <summary>The first key after all poison partitions.</summary>
    public const string End = "POISON.";

    /// <summary>By what the message says: one that fails again and again is one record and one notice.</summary>
    public static string Partition(string queue, string message) =>
        Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{queue} {message}")))[..16];
}
