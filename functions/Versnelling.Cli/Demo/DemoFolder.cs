using Versnelling.Cli.Local;

namespace Versnelling.Cli.Demo;

/// <summary>A fresh folder per run; those of runs that are over are deleted.</summary>
internal static class DemoFolder
{
    /// <summary>The folder of this run below <paramref name="all"/>.</summary>
    public static string Fresh(string all)
    {
        Directory.CreateDirectory(all);
        foreach (var folder in Directory.EnumerateDirectories(all))
        {
            if (ProcessIdentity.Parse(Path.GetFileName(folder)) is { } run && !run.IsAlive())
                Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(Path.Combine(all, $"{ProcessIdentity.Own()}")).FullName;
    }
}
