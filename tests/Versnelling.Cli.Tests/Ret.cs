namespace Versnelling.Cli.Tests;

/// <summary>Runs a command as the program would, and keeps what it says.</summary>
internal sealed record Ret(int Code, string Output, string Errors)
{
    public static async Task<Ret> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await RetCommand.RunAsync(arguments, output, errors);
        return new Ret(code, output.ToString(), errors.ToString());
    }

    public static string Fixture(string name) => Path.Combine(Versnelling.Cli.Demo.DemoPlan.Folder, name);
}
