using System.Text.Json;

namespace Versnelling.Functions.Storage;

/// <summary>All that is stored of a case, as readable JSON.</summary>
public static class CaseExport
{
    private static readonly JsonSerializerOptions Readable = new(StoredJson.Options) { WriteIndented = true };

    /// <summary>An object with <c>case</c> and <c>trail</c>; places in the mailbox stand in <c>mailReference</c>.</summary>
    public static string Write(CaseFile file) => JsonSerializer.Serialize(new { Case = file.Case, Trail = file.Events }, Readable);
}
