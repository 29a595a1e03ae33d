using Versnelling.Cli.Local;

namespace Versnelling.Cli.Tests.Local;

public sealed class RegionKeyTests
{
    [Fact]
    public void The_key_is_made_once_and_long_enough()
    {
        using var folder = new TemporaryFolder();

        var first = RegionKey.Read(folder.File("region.key"));

        Assert.Equal(32, Convert.FromBase64String(first).Length);
        Assert.Equal(first, RegionKey.Read(folder.File("region.key")));
    }
}
