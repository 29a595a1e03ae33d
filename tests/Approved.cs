using System.Runtime.CompilerServices;

namespace Versnelling.Tests;

/// <summary>Compares what users see with a file that somebody looked at and approved.</summary>
internal static class Approved
{
    public static void Check(string actual, string name, string extension, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "approved", $"{name}.approved.{extension}");
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var normal = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == normal)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, normal);
        Assert.Fail($"This looks different from what was approved. Compare, and when it is better, approve it:\n  diff '{approved}' '{received}'\n  mv '{received}' '{approved}'");
    }
}
