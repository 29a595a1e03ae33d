namespace Versnelling.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("parse")]
    [InlineData("parse", "there-is-no-such-file.eml")]
    [InlineData("route", "there-is-no-such-file.eml", "--at", "2026-11-24T14:20")]
    [InlineData("digest")]
    [InlineData("digest", "--period", "last month")]
    [InlineData("digest", "--period", "2026-13")]
    [InlineData("digest", "--period", "2026", "--format", "pdf")]
    [InlineData("bench")]
    [InlineData("up", "now")]
    [InlineData("up", "--fresh")]
    [InlineData("parse", "--fast")]
    [InlineData("check", "there-is-no-such-file.json")]
    [InlineData("test", "--fast")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "there-is-no-such-folder")]
    [InlineData("evaluate", "/", "--field", "shoe-size")]
    [InlineData("evaluate", "/", "--min", "urgency")]
    [InlineData("evaluate", "/", "--min", "urgency=101")]
    [InlineData("evaluate", "/", "--min", "shoe-size=90")]
    public async Task Wrong_usage_ends_with_2_and_says_why(params string[] arguments)
    {
        var ret = await Ret.RunAsync(arguments);

        Assert.Equal(ExitCode.WrongUsage, ret.Code);
        var lines = ret.Errors.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Matches("^Try: ret( [a-z]+)* --help$", lines[0]);
        Assert.All(lines[1..], line => Assert.StartsWith("ret: ", line, StringComparison.Ordinal));
        Assert.True(lines.Length > 1);
        Assert.Equal("", ret.Output);
    }

    [Theory]
    [InlineData("parse", "--fast", "Try: ret parse --help\nret: '--fast' is not an option of this command.\n")]
    [InlineData("send", "no-such.eml", "Try: ret send --help\nret: 'no-such.eml' does not exist.\n")]
    [InlineData("parse", "/", "Try: ret parse --help\nret: '/' is a directory.\n")]
    public async Task What_is_wrong_with_a_file_comes_last(string command, string file, string expected) =>
        Assert.Equal(expected, (await Ret.RunAsync(command, file)).Errors.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_time_that_is_none_is_wrong_usage()
    {
        var ret = await Ret.RunAsync("route", Ret.Fixture("03-urk-moeder.eml"), "--at", "tomorrow");

        Assert.Equal(ExitCode.WrongUsage, ret.Code);
        Assert.Contains("'tomorrow' is not a time such as 2026-11-24T14:20", ret.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_that_a_person_runs_and_not_the_host()
    {
        var ret = await Ret.RunAsync("--help");

        Assert.Equal(ExitCode.Ok, ret.Code);
        foreach (var command in new[] { "demo", "up", "test", "parse", "evaluate", "route", "send", "digest", "check", "requeue", "bench" })
            Assert.Matches($@"\n  {command}\b", ret.Output);
        Assert.DoesNotMatch(@"\n  host\b", ret.Output);
    }
}
