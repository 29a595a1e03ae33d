using Versnelling.Cli.Local;

namespace Versnelling.Cli.Tests.Commands;

public sealed class CheckFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_right_region_file_is_checked_alone()
    {
        var ret = await Ret.RunAsync("check", RegionChoice.Sample);

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Assert.Matches("^ok .* 6 gemeenten, [0-9]+ colleagues\n$", ret.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Every_mistake_in_it_is_a_line()
    {
        await File.WriteAllTextAsync(_folder.File("broken.json"), "{}");

        var ret = await Ret.RunAsync("check", _folder.File("broken.json"));

        Assert.Equal(ExitCode.Wrong, ret.Code);
        Assert.All(ret.Output.TrimEnd().Split('\n'), line => Assert.StartsWith("WRONG  region", line, StringComparison.Ordinal));
    }
}
