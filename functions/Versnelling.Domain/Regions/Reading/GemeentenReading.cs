namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>gemeenten</c>.</summary>
internal sealed class GemeentenReading
{
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _abbreviations = [];
    private readonly HashSet<string> _cbsCodes = [];
    private readonly List<(string Gemeente, PostcodeRange Range)> _postcodes = [];

    public static IReadOnlyList<Gemeente> Read(IReadOnlyList<FileValue> items)
    {
        var reading = new GemeentenReading();
        return items.Select(i => i.Object()).OfType<FileObject>().Select(reading.Gemeente).ToList();
    }

    private Gemeente Gemeente(FileObject file)
    {
        var name = file.Text("name");
        file.Optional("name")?.Once(_names, name);
        var abbreviation = file.Text("abbreviation");
        file.Optional("abbreviation")?.Once(_abbreviations, abbreviation);
        var cbsCode = file.Read("cbsCode", Formats.CbsCode, "a CBS code such as GM0034", "");
        file.Optional("cbsCode")?.Once(_cbsCodes, cbsCode);
        var gemeente = new Gemeente(
            name,
            abbreviation,
            cbsCode,
            [.. file.Items("postcodes").Select(p => Postcodes(p, name))],
            [.. file.Items("places").Select(p => p.Text())],
            [.. file.OptionalItems("weakPlaces").Select(p => p.Text())]);
        file.RefuseOthers();
        return gemeente;
    }

    private PostcodeRange Postcodes(FileValue value, string gemeente)
    {
        var range = value.Read<PostcodeRange>(Formats.Postcodes, "a postcode or a rising range such as 8300-8317", default);
        if (range == default)
            return range;
        foreach (var (other, taken) in _postcodes.Where(p => p.Range.From <= range.To && range.From <= p.Range.To))
            value.Wrong($"This overlaps {taken.From}-{taken.To} of {other}.", "Give each postcode to one gemeente.");
        _postcodes.Add((gemeente, range));
        return range;
    }
}
