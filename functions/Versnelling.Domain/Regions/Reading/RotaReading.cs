using NodaTime;
using Week = System.Collections.Generic.IReadOnlyDictionary<NodaTime.IsoDayOfWeek, System.Collections.Generic.IReadOnlyList<Versnelling.Domain.Regions.Colleague>>;

namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>rota</c> and refuses what would only show at the next question: a gap, or somebody who isn't there.</summary>
internal static class RotaReading
{
    public static IReadOnlyDictionary<string, Week> Read(FileValue? value, IReadOnlyList<string> gemeenten, IReadOnlyList<Colleague> team)
    {
        var rota = new Dictionary<string, Week>(StringComparer.Ordinal);
        if (value?.Object() is not { } file)
            return rota;
        foreach (var (gemeente, week) in file.All)
        {
            week.RefersTo(gemeenten, gemeente, "gemeenten");
            rota[gemeente] = ReadWeek(week, gemeente, team);
        }

        foreach (var gemeente in gemeenten.Where(g => g.Length > 0 && !file.All.ContainsKey(g)))
            value.Wrong($"Nobody is ever on duty for {gemeente}.", $"Add \"{gemeente}\" with at least one day.");
        return rota;
    }

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<Colleague>> ReadWeek(FileValue value, string gemeente, IReadOnlyList<Colleague> team)
    {
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<Colleague>>();
        if (value.Object() is not { } file)
            return week;
        foreach (var (name, day) in Formats.Weekdays)
        {
            if (file.Optional(name) is { } people)
                week[day] = ReadDay(people, gemeente, name, team);
        }

        file.RefuseOthers();
        if (week.Count == 0)
            value.Wrong($"Nobody is ever on duty for {gemeente}.", "Give at least one day with a colleague.");
        return week;
    }

    private static List<Colleague> ReadDay(FileValue value, string gemeente, string day, IReadOnlyList<Colleague> team)
    {
        var seen = new HashSet<string>();
        var people = new List<Colleague>();
        foreach (var item in value.Items(atLeast: 1))
        {
            var id = item.Text();
            item.RefersTo([.. team.Select(c => c.Id)], id, "team");
            item.Once(seen, id);
            if (team.FirstOrDefault(c => c.Id == id) is not { } colleague)
                continue;
            if (!colleague.WorkingDays.Contains(Formats.Weekdays[day]))
                item.Wrong($"{id} does not work on {day}.", $"Choose somebody who does, or add {day} to the working days of {id}.");
            if (!colleague.Gemeenten.Contains(gemeente))
                item.Wrong($"{id} does not serve {gemeente}.", $"Choose somebody who does, or add {gemeente} to the gemeenten of {id}.");
            people.Add(colleague);
        }

        return people;
    }
}
