using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads a text into a value, in the manner of <c>TryParse</c>.</summary>
internal delegate bool TextReader<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>
/// A value of the file that knows its place. Reading it as something that it isn't records an error and goes on with a
/// harmless value, so that one pass finds all errors; with any error no region is made.
/// </summary>
internal sealed class FileValue(JsonElement element, string path, List<RegionError> errors)
{
    public void Wrong(string problem, string remedy) => errors.Add(new RegionError(path, problem, remedy));

    public FileObject? Object()
    {
        if (element.ValueKind == JsonValueKind.Object)
            return new FileObject(element, path, errors);
        WrongKind("an object: { … }");
        return null;
    }

    public IReadOnlyList<FileValue> Items(int atLeast)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            WrongKind("a list: [ … ]");
            return [];
        }

        var items = element.EnumerateArray()
            .Select((item, i) => new FileValue(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), errors))
            .ToList();
        if (items.Count < atLeast)
            Wrong("This list is empty.", "Put at least one value in it.");
        return items;
    }

    public string Text()
    {
        if (element.ValueKind != JsonValueKind.String)
            WrongKind("a text between quotes");
        else if (string.IsNullOrWhiteSpace(element.GetString()))
            Wrong("This text is empty.", "Fill it in.");
        else
            return element.GetString()!;
        return "";
    }

    public T Read<T>(TextReader<T> reader, string expected, T otherwise)
    {
        var text = Text();
        if (text.Length == 0)
            return otherwise;
        if (reader(text, out var value))
            return value;
        Wrong($"\"{text}\" is not {expected}.", $"Write {expected}.");
        return otherwise;
    }

    public int Number(int from, int to)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= from && number <= to)
            return number;
        WrongKind(string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}"));
        return from;
    }

    /// <summary>Records an error when the text was seen before; an empty text was wrong already.</summary>
    public void Once(ISet<string> seen, string text)
    {
        if (text.Length > 0 && !seen.Add(text))
            Wrong($"\"{text}\" is there more than once.", "Keep one.");
    }

    /// <summary>Records an error when the text names nothing in the list; an empty text was wrong already.</summary>
    public void RefersTo(IReadOnlyCollection<string> known, string text, string place)
    {
        if (text.Length > 0 && !known.Contains(text))
            Wrong($"\"{text}\" is not in {place}.", $"Known there: {string.Join(", ", known)}.");
    }

    private void WrongKind(string expected) => Wrong($"This must be {expected}.", "Correct the value.");
}
