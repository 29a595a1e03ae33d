using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>The folder with the sources, where fixtures and the data of local servers are.</summary>
internal static class Checkout
{
    private const string Mark = "Versnelling.sln";

    /// <summary>The nearest folder above the program, else above the current folder, that holds the solution.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Environment.CurrentDirectory)
        ?? throw new SettingsException($"No folder with {Mark} was found above {AppContext.BaseDirectory} or the current folder. Run ret from a clone of the repository.");

    /// <summary>A path below <c>.var</c>, where everything that this checkout makes is kept.</summary>
    public static string Var(params ReadOnlySpan<string> parts) => Path.Combine([Root, ".var", .. parts]);

    private static string? Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        return null;
    }
}
