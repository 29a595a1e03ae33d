using Versnelling.Cli.Local;

namespace Versnelling.Cli.Tests.Local;

public sealed class RunningStackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_living_process_wrote_is_found_with_its_settings()
    {
        var written = Running(ProcessIdentity.Own());
        written.Write(_folder.File("running.json"));

        var found = RunningStack.Find(_folder.File("running.json"));

        Assert.Equal(written.Process, found?.Process);
        Assert.Equal(written.MailPage, found?.MailPage);
        Assert.Equal("UseDevelopmentStorage=true", found?.Settings["AzureWebJobsStorage"]);
    }

    [Fact]
    public void The_file_of_a_process_that_is_gone_is_stale()
    {
        Running(new ProcessIdentity(int.MaxValue, ProcessIdentity.Own().StartedAt)).Write(_folder.File("running.json"));

        Assert.Null(RunningStack.Find(_folder.File("running.json")));
    }

    [Fact]
    public void The_file_of_an_earlier_process_with_the_same_id_is_stale()
    {
        var own = ProcessIdentity.Own();
        Running(own with { StartedAt = own.StartedAt - TimeSpan.TicksPerHour }).Write(_folder.File("running.json"));

        Assert.Null(RunningStack.Find(_folder.File("running.json")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ half")]
    [InlineData("null")]
    public void A_file_that_is_not_whole_counts_as_none(string text)
    {
        File.WriteAllText(_folder.File("running.json"), text);

        Assert.Null(RunningStack.Find(_folder.File("running.json")));
    }

    [Fact]
    public void Without_a_file_nothing_runs() => Assert.Null(RunningStack.Find(_folder.File("running.json")));

    [Fact]
    public void Only_the_owner_may_read_what_holds_a_key()
    {
        Running(ProcessIdentity.Own()).Write(_folder.File("running.json"));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("running.json")));
    }

    private static RunningStack Running(ProcessIdentity process) =>
        new(process, new Dictionary<string, string>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true" }, new Uri("http://127.0.0.1:1080/"));
}
