using Versnelling.Domain.Cases;

namespace Versnelling.Functions.Intake;

/// <summary>A mail that is no case: automatic, bulk, our own, or unreadable. Its disposition and rule are kept, so that a person can look.</summary>
internal static class FiledMail
{
    public const string Row = "mail";

    /// <summary>Its partition in <c>cases</c>: as a case number, with another head.</summary>
    public static string Partition(CaseKey key) => "MAIL" + key.Number.Value["RET".Length..];
}
