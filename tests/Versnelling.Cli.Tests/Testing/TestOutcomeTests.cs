using System.Xml.Linq;
using Versnelling.Cli.Testing;

namespace Versnelling.Cli.Tests.Testing;

public sealed class TestOutcomeTests
{
    private const string Results = """
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results>
            <UnitTestResult testName="A.Good" outcome="Passed" />
            <UnitTestResult testName="A.Better" outcome="Passed" />
            <UnitTestResult testName="A.Bad" outcome="Failed"><Output><ErrorInfo><Message>no</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testName="A.Slow" outcome="Timeout" />
            <UnitTestResult testName="A.Elsewhere" outcome="NotExecuted"><Output><ErrorInfo><Message> needs a browser </Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testName="A.Odd" outcome="NotExecuted" />
          </Results>
        </TestRun>
        """;

    [Fact]
    public void Every_outcome_is_counted_and_what_is_neither_passed_nor_skipped_failed()
    {
        var outcome = TestOutcome.Read(XDocument.Parse(Results));

        Assert.Equal(2, outcome.Passed);
        Assert.Equal(["A.Bad", "A.Slow"], outcome.Failed);
        Assert.Equal([("A.Elsewhere", "needs a browser"), ("A.Odd", "no reason given")], outcome.Skipped);
    }

    [Fact]
    public void The_summary_is_the_sum_of_the_projects()
    {
        var outcome = TestOutcome.Read(XDocument.Parse(Results)) + TestOutcome.Read(XDocument.Parse(Results));

        Assert.Equal("4 passed, 4 failed, 4 skipped", outcome.Summary);
        Assert.False(outcome.IsGood);
    }

    [Fact]
    public void A_run_without_a_test_is_not_good() => Assert.False(TestOutcome.None.IsGood);

    [Fact]
    public void Skipped_tests_do_not_spoil_a_run() => Assert.True(new TestOutcome(1, [], [("A.Elsewhere", "needs a browser")]).IsGood);
}
