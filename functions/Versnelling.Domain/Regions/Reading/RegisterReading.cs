using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads the labels of referrers, interventions and results. A code may occur once in all of them together: the ledger counts by it.</summary>
internal sealed class RegisterReading
{
    public const string Verwijzers = "one of LokaleToegang, GecertificeerdeInstelling, VeiligThuis, Overig";

    private readonly HashSet<string> _codes = [RegisterCode.Consultatie];
    private readonly List<(string Code, int Group, LocalDate? From, LocalDate? Until)> _dated = [];
    private int _group;

    public Dictionary<Verwijzer, string> Labels(FileValue? value)
    {
        var labels = new Dictionary<Verwijzer, string>();
        foreach (var file in Objects(value?.Items(atLeast: 1) ?? []))
        {
            var verwijzer = file.Read<Verwijzer?>("code", Kind, Verwijzers, null);
            file.Optional("code")?.Once(_codes, verwijzer?.ToString() ?? "");
            var label = file.Text("label");
            if (verwijzer is { } known)
                labels[known] = label;
            file.RefuseOthers();
        }

        foreach (var missing in Enum.GetValues<Verwijzer>().Where(v => value is not null && !labels.ContainsKey(v)))
            value!.Wrong($"{missing} has no label.", $"Add {{ \"code\": \"{missing}\", \"label\": … }}.");
        return labels;
    }

    public IReadOnlyList<RegisterCode> Codes(IReadOnlyList<FileValue> items)
    {
        _group++;
        return Objects(items).Select(Code).ToList();
    }

    private static bool Kind(string text, out Verwijzer? verwijzer)
    {
        var known = Formats.Referrer(text, out var kind);
        verwijzer = kind;
        return known;
    }

    private static IEnumerable<FileObject> Objects(IReadOnlyList<FileValue> items) => items.Select(i => i.Object()).OfType<FileObject>();

    private RegisterCode Code(FileObject file)
    {
        var code = file.Read("code", Formats.Code, "a code of letters and digits such as InzetTeamAnderS", "");
        var read = new RegisterCode(code, file.Text("label"), Day(file.Optional("from")), Day(file.Optional("until")));
        if (read.From > read.Until)
            file.Optional("until")!.Wrong("This code ends before it begins.", "Give a day that is not before \"from\".");
        // The same code may come again with another label, for other days.
        if (_dated.Any(d => d.Code == code && d.Group == _group && Overlap(d, read)) || (_codes.Contains(code) && _dated.All(d => d.Code != code || d.Group != _group)))
            file.Optional("code")?.Once(_codes, code);
        _codes.Add(code);
        _dated.Add((code, _group, read.From, read.Until));
        file.RefuseOthers();
        return read;
    }

    private static bool Overlap((string Code, int Group, LocalDate? From, LocalDate? Until) one, RegisterCode other) =>
        !(one.Until < other.From || other.Until < one.From);

    private static LocalDate? Day(FileValue? value) => value?.Read<LocalDate?>(Date, "a date such as 2026-05-15", null);

    private static bool Date(string text, out LocalDate? day)
    {
        var readable = Formats.Date(text, out var read);
        day = read;
        return readable;
    }
}
