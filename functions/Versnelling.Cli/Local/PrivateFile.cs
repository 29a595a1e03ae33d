namespace Versnelling.Cli.Local;

/// <summary>Files that only their owner may read, since they hold keys.</summary>
internal static class PrivateFile
{
    /// <summary>Writes a file whole, beside its place and then moved: nobody reads half of it.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var beside = $"{path}.{Environment.ProcessId}";
        using (var file = new StreamWriter(beside, options))
            file.Write(text);
        File.Move(beside, path, overwrite: true);
    }
}
