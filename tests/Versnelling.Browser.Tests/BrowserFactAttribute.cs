namespace Versnelling.Browser.Tests;

/// <summary>A test that needs Chromium; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Where Debian installs it.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium))
            Skip = $"There is no browser at {Chromium} (apt-get install chromium).";
    }
}
