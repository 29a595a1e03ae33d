using System.Globalization;
using System.Text.Json;
using NodaTime;
using Versnelling.Domain.Regions.Reading;

namespace Versnelling.Domain.Regions;

/// <summary>Reads a region file, the JSON that <c>regions/region.schema.json</c> describes.</summary>
public static class RegionFile
{
    private const string TimeOfDay = "a time such as 08:30";

    /// <summary>
    /// Reads a region. Checks types, unknown and missing properties, references, duplicates and the rota, and reports all
    /// mistakes at once; text that is no JSON gives one error with its line and column.
    /// </summary>
    public static RegionFileResult Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}");
            return new RegionFileResult.Invalid([new RegionError(place, "From here on this is not JSON.", "Look for a missing comma, quote or bracket here or on the line before.")]);
        }
    }

    private static RegionFileResult Read(JsonElement root)
    {
        var errors = new List<RegionError>();
        var region = new FileValue(root, "$", errors).Object() is { } file ? Region(file) : null;
        return region is null || errors.Count > 0 ? new RegionFileResult.Invalid(errors) : new RegionFileResult.Valid(region);
    }

    private static Region Region(FileObject file)
    {
        file.Optional("$schema")?.Text();
        var addresses = new AddressReading();
        var address = addresses.Own(file.Required("address"));
        var aliases = file.OptionalItems("aliases").Select(addresses.Own).ToList();

        var gemeenten = GemeentenReading.Read(file.Items("gemeenten"));
        var names = gemeenten.Select(g => g.Name).ToList();
        var team = TeamReading.Read(file.Items("team"), addresses, names);
        var recipients = new HashSet<string>();
        var register = new RegisterReading();
        var region = new Region
        {
            Name = file.Text("name"),
            Service = file.Text("service"),
            Address = address,
            Aliases = aliases,
            AuthenticationServers = [.. file.OptionalItems("authenticationServers").Select(s => s.Text())],
            Zone = file.Read("zone", Formats.Zone, "an IANA time zone such as Europe/Amsterdam", DateTimeZone.Utc),
            Gemeenten = gemeenten,
            Organisations = OrganisationsReading.Read(file.Items("organisations", atLeast: 0), names),
            Team = team,
            Rota = RotaReading.Read(file.Required("rota"), names, team),
            Coordinator = Coordinator(file.Required("coordinator"), team)!,
            Administrator = addresses.Other(file.Required("administrator"), new HashSet<string>()),
            DigestRecipients = [.. file.Items("digestRecipients").Select(r => addresses.Other(r, recipients))],
            Promise = Promise(file.Object("promise")),
            WorkingHours = WorkingHours(file.Required("workingHours")),
            ClosingDays = ClosingDays(file.OptionalItems("closingDays")),
            VerwijzerLabels = register.Labels(file.Required("verwijzers")),
            Interventions = register.Codes(file.Items("interventions")),
            Results = register.Codes(file.Items("results")),
            Themes = register.Codes(file.OptionalItems("themes")),
            Retention = RetentionReading.Read(file.Optional("retention")),
            Texts = TextsReading.Read(file.Optional("texts")),
        };
        file.RefuseOthers();
        return region;
    }

    private static Colleague? Coordinator(FileValue? value, IReadOnlyList<Colleague> team)
    {
        var id = value?.Text() ?? "";
        value?.RefersTo([.. team.Select(c => c.Id)], id, "team");
        return team.FirstOrDefault(c => c.Id == id);
    }

    private static PromiseTerms Promise(FileObject? file)
    {
        var terms = new PromiseTerms(file?.Required("hours")?.Number(1, 336) ?? 0, file?.Read<PromiseClock>("clock", Formats.Clock, "workdays or calendar", default) ?? default);
        file?.RefuseOthers();
        return terms;
    }

    private static WorkingHours WorkingHours(FileValue? value)
    {
        if (value?.Object() is not { } file)
            return new WorkingHours(default, default);
        var from = file.Read<LocalTime?>("from", Time, TimeOfDay, null);
        var to = file.Read<LocalTime?>("to", Time, TimeOfDay, null);
        file.RefuseOthers();
        if (from >= to)
            value.Wrong("The working hours end before they start.", "Give a later time in \"to\".");
        return new WorkingHours(from ?? default, to ?? default);
    }

    private static bool Time(string text, out LocalTime? time)
    {
        var readable = Formats.Time(text, out var read);
        time = read;
        return readable;
    }

    private static List<LocalDate> ClosingDays(IReadOnlyList<FileValue> items)
    {
        var seen = new HashSet<string>();
        var days = new List<LocalDate>();
        foreach (var item in items)
        {
            days.Add(item.Read(Formats.Date, "a date such as 2026-05-15", LocalDate.MinIsoValue));
            if (days[^1] != LocalDate.MinIsoValue)
                item.Once(seen, item.Text());
        }

        return days;
    }
}
