using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Versnelling.Domain.Intake;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Whatever rule may decide, a person can read what it means.</summary>
public partial class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_of_the_tables_and_of_the_code_has_its_sentence()
    {
        var missing = Used().Except(RuleCatalogue.Rules.Keys).Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"Add to RuleCatalogue what these rules mean: {string.Join(", ", missing)}");
    }

    [Fact]
    public void No_sentence_stands_there_for_a_rule_that_is_gone()
    {
        var gone = RuleCatalogue.Rules.Keys.Except(Used()).Order(StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0, $"Remove from RuleCatalogue, nothing uses them: {string.Join(", ", gone)}");
    }

    [Fact]
    public void A_sentence_is_one_and_ends_as_one() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.Matches(@"^[A-Z""][^\n]{10,160}\.$", rule.Value));

    [Fact]
    public void The_tables_and_the_literals_are_both_found()
    {
        Assert.Contains("crisis.weapon", FromTables());
        Assert.Contains("verwijzer.domain", FromCode());
    }

    private static HashSet<string> Used() => [.. FromTables(), .. FromCode()];

    // Names without a dot help other rules and never become evidence.
    private static IEnumerable<string> FromTables()
    {
        foreach (var field in typeof(MailUnderstanding).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)))
        {
            if (field.FieldType.Name is "PhraseTable" or "WeighedSigns" && field.GetValue(null) is { } table)
            {
                foreach (var rule in (IReadOnlyList<string>)table.GetType().GetProperty("Rules")!.GetValue(table)!)
                {
                    if (rule.Contains('.', StringComparison.Ordinal))
                        yield return rule;
                }
            }
        }
    }

    // Every text in the compiled code that looks like a rule: the tables and the catalogue are long texts and don't.
    private static List<string> FromCode()
    {
        var kinds = RuleCatalogue.Rules.Keys.Concat(FromTables()).Select(rule => rule.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        using var file = new PEReader(File.OpenRead(typeof(MailUnderstanding).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var rules = new List<string>();
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            var value = metadata.GetUserString(text);
            if (RuleId.IsMatch(value) && kinds.Contains(value.Split('.')[0]))
                rules.Add(value);
        }

        return rules;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*[.][a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RuleId { get; }
}
