using System.Globalization;
using Azure.Data.Tables;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Text of any length in a row. A string property of Table Storage holds 32,768 characters at most (64 KiB of UTF-16), and a case with
/// a hundred answers is longer; so it goes on in further properties.
/// </summary>
internal static class LongText
{
    private const int Longest = 30_000;

    /// <summary>Writes a text as <c>Name</c>, <c>Name2</c>, <c>Name3</c> …, and how many there are, so that an earlier and longer text leaves no end.</summary>
    public static void Write(TableEntity row, string name, string text)
    {
        var parts = Math.Max(1, (text.Length + Longest - 1) / Longest);
        for (var part = 0; part < parts; part++)
            row[Part(name, part)] = text.Substring(part * Longest, Math.Min(Longest, text.Length - part * Longest));
        row[Count(name)] = parts;
    }

    /// <summary>Reads what was written; a row without a count holds one part.</summary>
    public static string Read(TableEntity row, string name) =>
        string.Concat(Enumerable.Range(0, row.GetInt32(Count(name)) ?? 1).Select(part => row.GetString(Part(name, part))));

    private static string Part(string name, int part) => part == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{part + 1}");

    private static string Count(string name) => name + "Parts";
}
