using NodaTime;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>team</c>.</summary>
internal static class TeamReading
{
    public static IReadOnlyList<Colleague> Read(IReadOnlyList<FileValue> items, AddressReading addresses, IReadOnlyCollection<string> gemeenten)
    {
        var ids = new HashSet<string>();
        var taken = new HashSet<string>();
        return items.Select(i => i.Object()).OfType<FileObject>().Select(Colleague).ToList();

        Colleague Colleague(FileObject file)
        {
            var id = file.Read("id", Formats.PersonId, "an id of small letters, digits and hyphens such as sanne", "");
            file.Optional("id")?.Once(ids, id);
            var colleague = new Colleague(
                id,
                file.Text("name"),
                addresses.Other(file.Required("address"), taken),
                file.Text("role"),
                WorkingDays(file.Items("workingDays")),
                Served(file.Items("gemeenten")));
            file.RefuseOthers();
            return colleague;
        }

        IReadOnlyList<IsoDayOfWeek> WorkingDays(IReadOnlyList<FileValue> days)
        {
            var seen = new HashSet<string>();
            var read = new List<IsoDayOfWeek>();
            foreach (var day in days)
            {
                read.Add(day.Read(Formats.Weekday, "one of monday, tuesday, wednesday, thursday, friday", IsoDayOfWeek.None));
                if (read[^1] != IsoDayOfWeek.None)
                    day.Once(seen, day.Text());
            }

            return read;
        }

        IReadOnlyList<string> Served(IReadOnlyList<FileValue> names)
        {
            var seen = new HashSet<string>();
            var read = new List<string>();
            foreach (var name in names)
            {
                read.Add(name.Text());
                name.RefersTo(gemeenten, read[^1], "gemeenten");
                name.Once(seen, read[^1]);
            }

            return read;
        }
    }
}
