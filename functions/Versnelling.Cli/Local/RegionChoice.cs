using Versnelling.Domain.Regions;
using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>The region that commands work for: <c>Region__File</c> when it is set, else the sample region.</summary>
internal static class RegionChoice
{
    /// <summary>The environment variable that chooses.</summary>
    public const string Variable = "Region__File";

    private const string SampleFile = "regions/flevoland.json";

    /// <summary>The full path of the sample region's file.</summary>
    public static string Sample => Path.GetFullPath(SampleFile, AppContext.BaseDirectory);

    /// <summary>The full path of the chosen region's file.</summary>
    public static string Chosen => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? FullPath(file) : Sample;

    /// <summary>The full path of a file that may be below the current folder, where the person is, or beside the program, where a deployment has it.</summary>
    public static string FullPath(string file)
    {
        var here = Path.GetFullPath(file);
        var beside = Path.GetFullPath(file, AppContext.BaseDirectory);
        return !File.Exists(here) && File.Exists(beside) ? beside : here;
    }

    /// <summary>Reads a region file.</summary>
    /// <exception cref="SettingsException">With every mistake, its place and its remedy.</exception>
    public static Region Read(string path)
    {
        if (!File.Exists(path))
            throw new SettingsException($"{path} does not exist. Set {Variable} to a region file, such as {SampleFile}.");
        return RegionFile.Parse(File.ReadAllText(path)) switch
        {
            RegionFileResult.Valid(var region) => region,
            RegionFileResult.Invalid(var errors) => throw new SettingsException(string.Join(Environment.NewLine, errors.Select(error => $"{path} {error}"))),
            _ => throw new InvalidOperationException("A region file is valid or not."),
        };
    }
}
