using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Versnelling.Cli.Local;

/// <summary>A process, told apart from a later one with the same id by its start.</summary>
/// <param name="Id">Its id.</param>
/// <param name="StartedAt">When it started, in ticks of UTC.</param>
internal sealed record ProcessIdentity(int Id, long StartedAt)
{
    // The start is computed from the machine's uptime, so two readings may differ a little.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    /// <summary>This process.</summary>
    public static ProcessIdentity Own()
    {
        using var self = Process.GetCurrentProcess();
        return new ProcessIdentity(self.Id, self.StartTime.ToUniversalTime().Ticks);
    }

    /// <summary>Whether it still runs.</summary>
    public bool IsAlive()
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            return !process.HasExited && Math.Abs(process.StartTime.ToUniversalTime().Ticks - StartedAt) < Slack.Ticks;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    /// <summary>As a folder's name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}-{StartedAt}");

    /// <summary>Reads a folder's name; null for any other text.</summary>
    public static ProcessIdentity? Parse(string text) =>
        text.Split('-') is [var id, var start]
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new ProcessIdentity(number, ticks)
            : null;
}
