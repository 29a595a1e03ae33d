using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Azure.Data.Tables;

/// <summary>
/// The rules of "Understanding the Table service data model". They are kept here, with the codes that Azure gives,
/// since the emulator lets many of them pass, and what it lets pass would first fail in production.
/// </summary>
internal static partial class ServiceLimits
{
    public const int Actions = 100;
    public const int TransactionBytes = 4 * 1024 * 1024;
    public const int PageRows = 1000;
    public const int EntityBytes = 1024 * 1024;
    public const int Properties = 252;
    private const int ValueBytes = 64 * 1024;
    private const int KeyBytes = 1024;
    private const int PropertyNameLength = 255;
    private static readonly DateTime Earliest = new(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static RequestFailedException Refused(string code, string message, int status = 400) => new(status, message, code, innerException: null);

    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(partitionKey, Names.PartitionKey);
        CheckKey(rowKey, Names.RowKey);
    }

    public static void CheckPropertyName(string name)
    {
        if (name.Length > PropertyNameLength)
            throw Refused("PropertyNameTooLong", $"The property name exceeds the maximum allowed length ({PropertyNameLength}).");
        if (!PropertyName().IsMatch(name))
            throw Refused("PropertyNameInvalid", $"The property name '{name}' is invalid.");
    }

    public static int CheckValue(string name, int bytes) =>
        bytes <= ValueBytes ? bytes : throw Refused("PropertyValueTooLarge", $"The property value exceeds the maximum allowed size (64KB): '{name}'.");

    public static void CheckTime(string name, DateTime utc)
    {
        if (utc < Earliest)
            throw Refused("OutOfRangeInput", $"The '{name}' parameter of value '{utc:o}' is out of range.");
    }

    public static void CheckTableName(string name)
    {
        if (name.Length is < 3 or > 63)
            throw Refused("OutOfRangeInput", "The specified resource name length is not within the permissible limits.");
        if (!TableName().IsMatch(name))
            throw Refused("InvalidResourceName", "The specified resource name contains invalid characters.");
    }

    public static void CheckPageSize(int? rows)
    {
        if (rows is < 1 or > PageRows)
            throw Refused("InvalidInput", $"One of the request inputs is not valid: $top is {rows}, and must be from 1 to {PageRows}.");
    }

    private static void CheckKey(string key, string name)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (key.Length * 2 > KeyBytes)
            throw Refused("KeyValueTooLarge", $"The '{name}' value exceeds the maximum allowed size (1KB).");
        foreach (var character in key)
        {
            if (character is '/' or '\\' or '#' or '?' || char.IsControl(character))
                throw Refused("OutOfRangeInput", $"The '{name}' parameter of value '{key}' is out of range.");
        }
    }

    // The letters and digits of a C# identifier.
    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TableName();
}

/// <summary>The size of a row as Azure counts it: UTF-16 text, and some bytes for each property.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EntitySize(ITableEntity entity)
{
    private int _properties;
    private long _bytes = 4 + (2L * (entity.PartitionKey.Length + entity.RowKey.Length));

    public void Add(string name, int valueBytes)
    {
        ServiceLimits.CheckPropertyName(name);
        _properties++;
        _bytes += 8 + (name.Length * 2L) + valueBytes;
    }

    public readonly void Check()
    {
        if (_properties > ServiceLimits.Properties)
            throw ServiceLimits.Refused("TooManyProperties", $"The entity contains more properties than allowed ({ServiceLimits.Properties}).");
        if (_bytes > ServiceLimits.EntityBytes)
            throw ServiceLimits.Refused("EntityTooLarge", "The entity is larger than the maximum size permitted (1MB).");
    }
}
