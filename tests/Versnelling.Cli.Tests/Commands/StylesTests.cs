namespace Versnelling.Cli.Tests.Commands;

public class StylesTests
{
    [Fact]
    public async Task The_pages_wear_Utrecht_s_components_as_npm_has_them()
    {
        var ret = await Ret.RunAsync("styles", "--check");

        Assert.Equal((ExitCode.Ok, ""), (ret.Code, ret.Errors));
        Assert.EndsWith($"utrecht.css is what npm has.{Environment.NewLine}", ret.Output, StringComparison.Ordinal);
    }
}
