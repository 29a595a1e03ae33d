using System.Globalization;
using System.Text.Json.Nodes;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Tests.Regions;

public class RegionFileErrorTests
{
    [Theory]
    // kinds of values
    [InlineData("name", "7", "$.name", "must be a text")]
    [InlineData("name", "\" \"", "$.name", "empty")]
    [InlineData("gemeenten", "{}", "$.gemeenten", "must be a list")]
    [InlineData("gemeenten", "[]", "$.gemeenten", "This list is empty")]
    [InlineData("team.2", "\"fatima\"", "$.team[2]", "must be an object")]
    [InlineData("promise.hours", "0", "$.promise.hours", "from 1 to 336")]
    [InlineData("promise.hours", "48.5", "$.promise.hours", "whole number")]
    [InlineData("promise.clock", "\"office\"", "$.promise.clock", "workdays or calendar")]
    [InlineData("workingHours.from", "\"8:30\"", "$.workingHours.from", "a time such as 08:30")]
    [InlineData("workingHours.to", "\"08:30\"", "$.workingHours", "end before they start")]
    [InlineData("closingDays.0", "\"2026-02-30\"", "$.closingDays[0]", "a date such as")]
    [InlineData("closingDays.0", "\"2027-05-07\"", "$.closingDays[1]", "more than once")]
    [InlineData("zone", "\"Europe/Urk\"", "$.zone", "IANA time zone")]
    // names
    [InlineData("teem", "[]", "$.teem", "unknown")]
    [InlineData("team.0.nickname", "\"San\"", "$.team[0].nickname", "unknown")]
    [InlineData("team.0.role", null, "$.team[0].role", "missing")]
    [InlineData("rota.Almere.saturday", "[\"sanne\"]", "$.rota.Almere.saturday", "unknown")]
    // addresses
    [InlineData("address", "\"ikwil\"", "$.address", "not a mail address")]
    [InlineData("team.3.address", "\"joris at home\"", "$.team[3].address", "not a mail address")]
    [InlineData("team.3.address", "\"Sanne@versnelling-fl.example\"", "$.team[3].address", "more than once")]
    [InlineData("team.3.address", "\"ikwil@versnelling-fl.example\"", "$.team[3].address", "the mailbox itself")]
    [InlineData("administrator", "\"ret@versnelling-fl.example\"", "$.administrator", "the mailbox itself")]
    [InlineData("aliases.0", "\"ikwil@versnelling-fl.example\"", "$.aliases[0]", "more than once")]
    // gemeenten
    [InlineData("gemeenten.1.name", "\"Almere\"", "$.gemeenten[1].name", "more than once")]
    [InlineData("gemeenten.1.abbreviation", "\"ALM\"", "$.gemeenten[1].abbreviation", "more than once")]
    [InlineData("gemeenten.1.cbsCode", "\"GM0034\"", "$.gemeenten[1].cbsCode", "more than once")]
    [InlineData("gemeenten.1.cbsCode", "\"0303\"", "$.gemeenten[1].cbsCode", "a CBS code")]
    [InlineData("gemeenten.2.postcodes.0", "\"8200-8250\"", "$.gemeenten[2].postcodes[0]", "overlaps 8250-8256 of Dronten")]
    [InlineData("gemeenten.3.postcodes.1", "\"8317\"", "$.gemeenten[3].postcodes[1]", "overlaps 8300-8317 of Noordoostpolder")]
    [InlineData("gemeenten.2.postcodes.0", "\"8249-8200\"", "$.gemeenten[2].postcodes[0]", "rising range")]
    // references
    [InlineData("organisations.6.gemeente", "\"Ermelo\"", "$.organisations[6].gemeente", "not in gemeenten")]
    [InlineData("organisations.6.domains.0", "\"urk.nl\"", "$.organisations[6].domains[0]", "more than once")]
    [InlineData("organisations.6.verwijzer", "\"Wijkteam\"", "$.organisations[6].verwijzer", "one of LokaleToegang")]
    [InlineData("organisations.6.verwijzer", "\"1\"", "$.organisations[6].verwijzer", "one of LokaleToegang")]
    [InlineData("team.1.id", "\"sanne\"", "$.team[1].id", "more than once")]
    [InlineData("team.1.workingDays.0", "\"maandag\"", "$.team[1].workingDays[0]", "one of monday")]
    [InlineData("team.1.gemeenten.0", "\"Ermelo\"", "$.team[1].gemeenten[0]", "not in gemeenten")]
    [InlineData("coordinator", "\"piet\"", "$.coordinator", "not in team")]
    // rota
    [InlineData("rota.Ermelo", "{ \"monday\": [\"sanne\"] }", "$.rota.Ermelo", "not in gemeenten")]
    [InlineData("rota.Almere.monday.0", "\"piet\"", "$.rota.Almere.monday[0]", "not in team")]
    [InlineData("rota.Almere.monday.0", "\"joris\"", "$.rota.Almere.monday[0]", "joris does not work on monday")]
    [InlineData("rota.Almere.monday.0", "\"lieke\"", "$.rota.Almere.monday[0]", "lieke does not serve Almere")]
    [InlineData("rota.Almere.monday.1", "\"bram\"", "$.rota.Almere.monday[1]", "more than once")]
    [InlineData("rota.Urk", "{}", "$.rota.Urk", "Nobody is ever on duty for Urk")]
    [InlineData("rota.Urk", null, "$.rota", "Nobody is ever on duty for Urk")]
    // register
    [InlineData("verwijzers.3", null, "$.verwijzers", "Overig has no label")]
    [InlineData("verwijzers.3.code", "\"VeiligThuis\"", "$.verwijzers[3].code", "more than once")]
    [InlineData("verwijzers.3.code", "\"Ouders\"", "$.verwijzers[3].code", "one of LokaleToegang")]
    [InlineData("interventions.1.code", "\"Consultatie\"", "$.interventions[1].code", "more than once")]
    [InlineData("results.0.code", "\"Maatwerk\"", "$.results[0].code", "more than once")]
    [InlineData("results.0.code", "\"Voorkomen UHP\"", "$.results[0].code", "a code of letters and digits")]
    [InlineData("interventions.0.from", "\"1 mei 2026\"", "$.interventions[0].from", "a date such as 2026-05-15")]
    [InlineData("interventions.0.until", "\"2019-12-31\"", "$.interventions[0].until", "ends before it begins")]
    [InlineData("themes.0.code", "\"Maatwerk\"", "$.themes[0].code", "more than once")]
    // retention
    [InlineData("retention.addressDays", "0", "$.retention.addressDays", "from 1 to 366")]
    [InlineData("retention.mailMonths", "\"zes\"", "$.retention.mailMonths", "whole number")]
    [InlineData("retention.mailMonths", "25", "$.retention", "kept longer than the cases")]
    [InlineData("retention.caseMonths", null, "$.retention.caseMonths", "missing")]
    [InlineData("retention.years", "2", "$.retention.years", "unknown")]
    // texts
    [InlineData("texts.family.greeting", "\"Hallo {naam}\"", "$.texts.family.greeting", "\"{naam}\" is not filled in")]
    [InlineData("texts.family.closing", "\"Tot {deadline\"", "$.texts.family.closing", "\"{deadline\" is not filled in")]
    [InlineData("texts.family.closing", "\"{Service}\"", "$.texts.family.closing", "is not filled in")]
    [InlineData("texts.youngPerson.closing", "\"Doei }\"", "$.texts.youngPerson.closing", "\"}\" is not filled in")]
    [InlineData("texts.teacher", "{}", "$.texts.teacher", "unknown")]
    [InlineData("texts.crisisLines.0.number", "\"bel ons\"", "$.texts.crisisLines[0].number", "a telephone number")]
    [InlineData("texts.crisisLines.0.when", null, "$.texts.crisisLines[0].when", "missing")]
    public void A_mistake_is_told_with_its_place_and_a_remedy(string change, string? json, string path, string problem)
    {
        var file = Flevoland.Copy();
        Change(file, change, json);

        var errors = Errors(file.ToJsonString());

        var error = Assert.Single(errors, e => e.Path == path && e.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var file = Flevoland.Copy();
        Change(file, "zone", "\"Europe/Urk\"");
        Change(file, "team.3.address", "\"joris\"");
        Change(file, "rota.Almere.monday.0", "\"piet\"");
        Change(file, "results", null);

        Assert.Equal(
            ["$.results", "$.rota.Almere.monday[0]", "$.team[3].address", "$.zone"],
            Errors(file.ToJsonString()).Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("{\n  \"name\": \"Flevoland\"\n  \"service\": \"RET\"\n}", "line 3, column 3")]
    [InlineData("{\n  \"name\": \"Flevoland\",\n}", "line 3, column 1")]
    public void What_is_not_JSON_is_told_with_its_line(string text, string place) =>
        Assert.Equal(place, Assert.Single(Errors(text)).Path);

    [Theory]
    [InlineData("2025-12-31", "2026-01-01", true)]
    [InlineData("2025-12-31", "2025-12-31", false)] // both hold that day
    [InlineData(null, "2026-01-01", false)]
    public void A_code_may_have_another_label_for_other_days(string? until, string from, bool valid)
    {
        var file = Flevoland.Copy();
        var code = file["interventions"]![0]!["code"]!.GetValue<string>();
        file["interventions"]![0] = new JsonObject { ["code"] = code, ["label"] = "Zoals het heette" };
        if (until is not null)
            file["interventions"]![0]!["until"] = until;
        file["interventions"]!.AsArray().Insert(1, new JsonObject { ["code"] = code, ["label"] = "Zoals het heet", ["from"] = from });

        if (valid)
            Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(file.ToJsonString()));
        else
            Assert.Equal("$.interventions[1].code", Assert.Single(Errors(file.ToJsonString())).Path);
    }

    [Fact]
    public void Without_terms_for_keeping_the_usual_ones_hold()
    {
        var file = Flevoland.Copy();
        file.Remove("retention");

        Assert.Equal(RetentionTerms.Default, Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(file.ToJsonString())).Region.Retention);
    }

    [Fact]
    public void A_property_that_is_there_twice_is_refused()
    {
        var text = Flevoland.Json.Replace("\"name\": \"Flevoland\",", "\"name\": \"Flevoland\", \"name\": \"Flevoland\",", StringComparison.Ordinal);

        Assert.Equal("$.name", Assert.Single(Errors(text)).Path);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Flevoland\"")]
    public void A_file_that_is_no_object_is_refused(string text) => Assert.Equal("$", Assert.Single(Errors(text)).Path);

    [Fact]
    public void An_empty_object_lacks_every_required_property()
    {
        var errors = Errors("{}");

        Assert.All(errors, e => Assert.Equal("This property is missing.", e.Problem));
        Assert.Equal(16, errors.Count);
    }

    [Fact]
    public void An_unusual_name_is_quoted_in_the_path()
    {
        var file = Flevoland.Copy();
        file["rota"]!["Súdwest-Fryslân"] = new JsonObject { ["monday"] = new JsonArray("sanne") };

        Assert.Contains(Errors(file.ToJsonString()), e => e.Path == "$.rota['Súdwest-Fryslân']");
    }

    private static IReadOnlyList<RegionError> Errors(string json) => Assert.IsType<RegionFileResult.Invalid>(RegionFile.Parse(json)).Errors;

    /// <summary>Puts a value at a place such as <c>team.3.address</c>, or takes it away.</summary>
    private static void Change(JsonObject file, string place, string? json)
    {
        var names = place.Split('.');
        JsonNode parent = file;
        foreach (var name in names[..^1])
            parent = parent is JsonArray list ? list[Index(name)]! : parent[name]!;
        if (parent is JsonArray array)
        {
            array.RemoveAt(Index(names[^1]));
            if (json is not null)
                array.Insert(Index(names[^1]), JsonNode.Parse(json));
        }
        else
        {
            parent.AsObject().Remove(names[^1]);
            if (json is not null)
                parent[names[^1]] = JsonNode.Parse(json);
        }
    }

    private static int Index(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
