using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Tests.Regions;

/// <summary>The schema helps editors, the loader decides; these tests hold them together, place by place.</summary>
public class RegionSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Flevoland.Folder, "region.schema.json")))!.AsObject();

    /// <summary>The first place in the file for each part of the schema: where to spoil it.</summary>
    private static IReadOnlyList<SchemaPlace> Places { get; } = [.. SchemaPlace.All(Schema, Flevoland.Copy()).DistinctBy(p => p.Schema)];

    public static TheoryData<string> Objects => [.. Places.Where(p => p.Schema["properties"] is not null).Select(p => p.Path)];

    public static TheoryData<string> Texts => [.. Places.Where(p => p.Kind == "string").Select(p => p.Path)];

    [Fact]
    public void The_file_fits_the_schema()
    {
        foreach (var place in SchemaPlace.All(Schema, Flevoland.Copy()))
            Assert.Empty(place.Misfits());
    }

    [Fact]
    public void The_file_uses_every_part_of_the_schema() =>
        Assert.Equal(SchemaPlace.Parts(Schema).Count(), Places.Count);

    [Fact]
    public void Every_part_of_the_schema_is_described() =>
        Assert.All(SchemaPlace.Parts(Schema), part => Assert.NotEmpty((string?)part["description"] ?? ""));

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_loader_knows_the_same_properties(string path)
    {
        var file = Flevoland.Copy();
        SchemaPlace.Find(Schema, file, path).Value.AsObject()["unheardOf"] = "x";

        var error = Assert.Single(Errors(file), e => e.Path == path + ".unheardOf");

        const string start = "Known here: ";
        Assert.StartsWith(start, error.Remedy, StringComparison.Ordinal);
        Assert.Equal(
            Place(path).Properties.Order(StringComparer.Ordinal),
            error.Remedy[start.Length..].TrimEnd('.').Split(", ").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_loader_requires_the_same_properties(string path)
    {
        foreach (var property in Place(path).Properties)
        {
            var file = Flevoland.Copy();
            SchemaPlace.Find(Schema, file, path).Value.AsObject().Remove(property);

            var missing = Errors(file).Any(e => e.Path == $"{path}.{property}" && e.Problem.Contains("missing", StringComparison.Ordinal));

            Assert.Equal((property, Place(path).Requires(property)), (property, missing));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_loader_refuses_what_is_no_text(string path) => AssertRefused(path, JsonValue.Create(7));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_loader_refuses_what_has_not_the_form_of_the_schema(string path) =>
        AssertRefused(path, JsonValue.Create(Place(path).HasForm ? "~ ~" : ""));

    [Fact]
    public void Whatever_is_spoiled_the_loader_answers_with_errors_that_have_a_place()
    {
        string?[] junk = [null, "null", "7", "true", "\"\"", "\"x\"", "[]", "[null]", "{}", "{ \"x\": 1 }"];
        var spoils = from path in Gen.Elements(SchemaPlace.All(Schema, Flevoland.Copy()).Skip(1).Select(p => p.Path))
                     from value in Gen.Elements(junk)
                     select (Path: path, Value: value);

        Prop.ForAll(spoils.ToArbitrary(), spoils.ToArbitrary(), (one, other) =>
        {
            var file = Flevoland.Copy();
            var (first, second) = (SchemaPlace.Find(Schema, file, one.Path).Value, SchemaPlace.Find(Schema, file, other.Path).Value);
            Spoil(first, one.Value);
            Spoil(second, other.Value);

            return Errors(file).All(e => e.Path.StartsWith('$') && e.Problem.Length > 0 && e.Remedy.Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    private static void Spoil(JsonNode place, string? value)
    {
        if (place.Parent is null)
            return; // the first spoil took this place away
        if (value is not null)
            place.ReplaceWith(JsonNode.Parse(value));
        else if (place.Parent is JsonArray list)
            list.Remove(place);
        else
            place.Parent.AsObject().Remove(place.GetPropertyName());
    }

    private static void AssertRefused(string path, JsonNode value)
    {
        var file = Flevoland.Copy();
        SchemaPlace.Find(Schema, file, path).Value.ReplaceWith(value);

        Assert.Contains(Errors(file), e => e.Path == path);
    }

    private static SchemaPlace Place(string path) => Places.Single(p => p.Path == path);

    private static IReadOnlyList<RegionError> Errors(JsonObject file) =>
        RegionFile.Parse(file.ToJsonString(JsonSerializerOptions.Default)) is RegionFileResult.Invalid invalid ? invalid.Errors : [];
}
