using Versnelling.Cli.Demo;
using Versnelling.Cli.Local;

namespace Versnelling.Cli.Tests.Demo;

public sealed class DemoFolderTests
{
    [Fact]
    public void Folders_of_dead_runs_go_and_other_folders_stay()
    {
        using var all = new TemporaryFolder();
        var dead = Directory.CreateDirectory(all.File($"{new ProcessIdentity(int.MaxValue, 1)}")).FullName;
        var foreign = Directory.CreateDirectory(all.File("mine")).FullName;

        var fresh = DemoFolder.Fresh(all.Path);

        Assert.False(Directory.Exists(dead));
        Assert.True(Directory.Exists(foreign));
        Assert.True(Directory.Exists(fresh));
        Assert.Equal(fresh, DemoFolder.Fresh(all.Path));
    }
}
