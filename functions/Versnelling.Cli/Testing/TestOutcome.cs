using System.Globalization;
using System.Xml.Linq;

namespace Versnelling.Cli.Testing;

/// <summary>How tests ended: the counts of one run or of several together.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">Those that failed.</param>
/// <param name="Skipped">Those that were left out, each with its reason.</param>
internal sealed record TestOutcome(int Passed, IReadOnlyList<string> Failed, IReadOnlyList<(string Test, string Reason)> Skipped)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestOutcome None { get; } = new(0, [], []);

    /// <summary>Whether anything ran and nothing failed.</summary>
    public bool IsGood => Passed > 0 && Failed.Count == 0;

    /// <summary>The last line of <c>ret test</c>.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed.Count} failed, {Skipped.Count} skipped");

    /// <summary>Reads a results file of <c>dotnet test --logger trx</c>.</summary>
    public static TestOutcome Read(XDocument results)
    {
        var tests = results.Descendants(Trx + "UnitTestResult").ToLookup(test => (string?)test.Attribute("outcome") switch
        {
            "Passed" => "passed",
            "NotExecuted" => "skipped",
            _ => "failed",
        });
        return new TestOutcome(
            tests["passed"].Count(),
            [.. tests["failed"].Select(Name)],
            [.. tests["skipped"].Select(test => (Name(test), Reason(test)))]);
    }

    /// <summary>What each test wrote, from a results file.</summary>
    public static IReadOnlyList<string> Written(XDocument results) =>
        [.. results.Descendants(Trx + "UnitTestResult").Descendants(Trx + "StdOut").Select(text => text.Value)];

    /// <summary>Both together.</summary>
    public static TestOutcome operator +(TestOutcome one, TestOutcome other) => Add(one, other);

    /// <summary>Both together.</summary>
    public static TestOutcome Add(TestOutcome one, TestOutcome other) =>
        new(one.Passed + other.Passed, [.. one.Failed, .. other.Failed], [.. one.Skipped, .. other.Skipped]);

    private static string Name(XElement test) => (string?)test.Attribute("testName") ?? "";

    private static string Reason(XElement test) =>
        test.Descendants(Trx + "Message").Select(m => m.Value.Trim()).FirstOrDefault(m => m.Length > 0)
        ?? test.Descendants(Trx + "StdOut").Select(m => m.Value.Trim()).FirstOrDefault(m => m.Length > 0)
        ?? "no reason given";
}
