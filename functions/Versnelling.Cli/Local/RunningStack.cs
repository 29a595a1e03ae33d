using System.Text.Json;

namespace Versnelling.Cli.Local;

/// <summary>What <c>ret up</c> leaves for other commands while it runs: who it is and the settings of its function app.</summary>
/// <param name="Process">The <c>ret up</c> that runs.</param>
/// <param name="Settings">The function app's settings, as environment variables are named.</param>
/// <param name="MailPage">Where the caught mails are shown.</param>
internal sealed record RunningStack(ProcessIdentity Process, IReadOnlyDictionary<string, string> Settings, Uri MailPage)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The file of this checkout.</summary>
    public static string DefaultPath => Checkout.Var("up", "running.json");

    /// <summary>Tells other commands.</summary>
    public void Write(string path) => PrivateFile.Write(path, JsonSerializer.Serialize(this, Json));

    /// <summary>What runs now; null when nothing does, also when an <c>up</c> was killed and left its file.</summary>
    public static RunningStack? Find(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RunningStack>(File.ReadAllText(path), Json) is { } found && found.Process.IsAlive() ? found : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }
}
