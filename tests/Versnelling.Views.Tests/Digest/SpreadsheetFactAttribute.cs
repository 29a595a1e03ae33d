namespace Versnelling.Views.Tests.Digest;

/// <summary>A test that needs LibreOffice; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpreadsheetFactAttribute : FactAttribute
{
    /// <summary>Where Debian installs it.</summary>
    public const string LibreOffice = "/usr/bin/soffice";

    public SpreadsheetFactAttribute()
    {
        if (!File.Exists(LibreOffice))
            Skip = $"There is no spreadsheet program at {LibreOffice} (apt-get install libreoffice-calc-nogui).";
    }
}
