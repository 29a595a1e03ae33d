using System.Diagnostics;

namespace Versnelling.Embedded;

/// <summary>Starts servers that are written for Node.js.</summary>
internal static class NodeServer
{
    /// <summary>Starts <paramref name="script"/>, a path below <paramref name="npmFolder"/>'s node_modules.</summary>
    public static ChildServer Start(
        string npmFolder, string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, Action<string>? log = null)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(npmFolder, "until-stdin-closes.cjs"), Path.Combine(npmFolder, "node_modules", script), .. arguments]);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return ChildServer.Start(start, log);
    }
}
