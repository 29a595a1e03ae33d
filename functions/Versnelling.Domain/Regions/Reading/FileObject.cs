using System.Text.Json;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>
/// An object of the file. It remembers which properties were asked for: whatever else it has is a mistake, most often a
/// typing error in an optional name, and is refused.
/// </summary>
internal sealed partial class FileObject
{
    private readonly Dictionary<string, FileValue> _values = [];
    private readonly List<string> _asked = [];
    private readonly string _path;
    private readonly List<RegionError> _errors;

    public FileObject(JsonElement element, string path, List<RegionError> errors)
    {
        (_path, _errors) = (path, errors);
        foreach (var property in element.EnumerateObject())
        {
            var value = new FileValue(property.Value, PathOf(property.Name), errors);
            if (!_values.TryAdd(property.Name, value))
                value.Wrong("This property is there more than once.", "Keep one.");
        }
    }

    /// <summary>All properties, where names are free.</summary>
    public IReadOnlyDictionary<string, FileValue> All => _values;

    public FileValue? Optional(string name)
    {
        if (!_asked.Contains(name))
            _asked.Add(name);
        return _values.GetValueOrDefault(name);
    }

    public FileValue? Required(string name)
    {
        if (Optional(name) is { } value)
            return value;
        _errors.Add(new RegionError(PathOf(name), "This property is missing.", "Add it; region.schema.json describes it."));
        return null;
    }

    public string Text(string name) => Required(name)?.Text() ?? "";

    public T Read<T>(string name, TextReader<T> reader, string expected, T otherwise) =>
        Required(name) is { } value ? value.Read(reader, expected, otherwise) : otherwise;

    public IReadOnlyList<FileValue> Items(string name, int atLeast = 1) => Required(name)?.Items(atLeast) ?? [];

    public IReadOnlyList<FileValue> OptionalItems(string name) => Optional(name)?.Items(0) ?? [];

    public FileObject? Object(string name) => Required(name)?.Object();

    public void RefuseOthers()
    {
        foreach (var name in _values.Keys.Except(_asked))
            _values[name].Wrong("This property is unknown.", $"Known here: {string.Join(", ", _asked)}.");
    }

    private string PathOf(string name) => PlainName().IsMatch(name) ? $"{_path}.{name}" : $"{_path}['{name}']";

    [GeneratedRegex("^[$A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainName();
}
