using System.Collections;
using Versnelling.Cli.Local;
using Versnelling.Functions;

namespace Versnelling.Cli.Tests.Local;

public sealed class DeploymentTests
{
    private static readonly RunningStack Up = new(
        new ProcessIdentity(123, 1),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = "of up", ["Smtp__Host"] = "of up", ["Region__File"] = "/of/up.json" },
        new Uri("http://127.0.0.1:1080/"));

    [Fact]
    public void Without_settings_the_running_up_is_taken()
    {
        var found = Deployment.Find(Given(), Up);

        Assert.Equal(("of up", "those of ret up (process 123)"), (found?.Settings["AzureWebJobsStorage"], found?.Source));
    }

    [Fact]
    public void A_storage_in_the_environment_is_a_whole_deployment_with_nothing_of_up()
    {
        var found = Deployment.Find(Given(("AzureWebJobsStorage__queueServiceUri", "https://ret.example")), Up);

        Assert.Equal("those of the environment", found?.Source);
        Assert.Equal("https://ret.example", found?.Settings["AzureWebJobsStorage:queueServiceUri"]);
        Assert.Null(found?.Settings["AzureWebJobsStorage"]);
        Assert.Null(found?.Settings["Smtp:Host"]);
    }

    [Fact]
    public void Other_settings_of_the_environment_win_one_by_one_and_are_named()
    {
        var found = Deployment.Find(Given(("Smtp__Host", "mine"), ("Region__File", "/my/region.json")), Up);

        Assert.Equal("those of ret up (process 123), except Region__File, Smtp__Host of the environment", found?.Source);
        Assert.Equal(("mine", "of up"), (found?.Settings["Smtp:Host"], found?.Settings["AzureWebJobsStorage"]));
        Assert.Equal(Path.GetFullPath("/my/region.json"), found?.Settings["Region:File"]);
    }

    [Fact]
    public void Nothing_that_runs_and_no_more_than_a_region_is_no_deployment()
    {
        Assert.Null(Deployment.Find(Given(), running: null));
        Assert.Null(Deployment.Find(Given(("Region__File", "regions/flevoland.json")), running: null));
        Assert.NotNull(Deployment.Find(Given(("Smtp__Host", "mine")), running: null));
    }

    [Fact]
    public void Only_settings_of_the_function_app_that_are_not_empty_count() =>
        Assert.Equal(
            ["Pages__BaseUrl"],
            GivenSettings.Of(new Hashtable { ["PATH"] = "/bin", ["Smtp__Host"] = "", ["Pages__BaseUrl"] = "https://ret.example" }).Keys);

    [Fact]
    public void A_connection_string_that_is_none_is_named_with_its_remedy_and_not_repeated()
    {
        var wrong = Assert.Throws<SettingsException>(() => Deployment.Parts(Deployment.Configuration(Given(("AzureWebJobsStorage", "my-secret")))));

        Assert.StartsWith("AzureWebJobsStorage is not a connection string. Copy the one", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("my-secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_region_file_is_looked_up_from_the_current_folder_and_else_beside_the_program()
    {
        var here = Path.GetFileName(Directory.EnumerateFiles(Environment.CurrentDirectory).First());

        Assert.Equal(Path.GetFullPath(here), RegionChoice.FullPath(here));
        Assert.Equal(RegionChoice.Sample, RegionChoice.FullPath("regions/flevoland.json"));
        Assert.Equal(Path.GetFullPath("nowhere.json"), RegionChoice.FullPath("nowhere.json"));
    }

    private static Dictionary<string, string> Given(params (string Name, string Value)[] settings) => settings.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
}
