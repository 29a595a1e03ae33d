using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>organisations</c>.</summary>
internal static class OrganisationsReading
{
    public static IReadOnlyList<Organisation> Read(IReadOnlyList<FileValue> items, IReadOnlyCollection<string> gemeenten)
    {
        var names = new HashSet<string>();
        var domains = new HashSet<string>();
        return items.Select(i => i.Object()).OfType<FileObject>().Select(Organisation).ToList();

        Organisation Organisation(FileObject file)
        {
            var name = file.Text("name");
            file.Optional("name")?.Once(names, name);
            var organisation = new Organisation(
                name,
                file.Read("verwijzer", Formats.Referrer, RegisterReading.Verwijzers, Verwijzer.Overig),
                [.. file.Items("domains").Select(Domain)],
                Gemeente(file.Optional("gemeente")));
            file.RefuseOthers();
            return organisation;
        }

        string Domain(FileValue value)
        {
            var domain = value.Read(Formats.Domain, "a mail domain in lower case such as almere.nl", "");
            value.Once(domains, domain);
            return domain;
        }

        string? Gemeente(FileValue? value)
        {
            var name = value?.Text();
            value?.RefersTo(gemeenten, name!, "gemeenten");
            return name;
        }
    }
}
