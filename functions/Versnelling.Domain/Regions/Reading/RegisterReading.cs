using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads the labels of referrers, interventions and results. A code may occur once in all of them together: the ledger counts by it.</summary>
internal sealed class RegisterReading
{
    public const string Verwijzers = "one of LokaleToegang, GecertificeerdeInstelling, VeiligThuis, Overig";

    private readonly HashSet<string> _codes = [RegisterCode.Consultatie];

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

    public IReadOnlyList<RegisterCode> Codes(IReadOnlyList<FileValue> items) => Objects(items).Select(Code).ToList();

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
        file.Optional("code")?.Once(_codes, code);
        var read = new RegisterCode(code, file.Text("label"));
        file.RefuseOthers();
        return read;
    }
}
