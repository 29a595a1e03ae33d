using System.Diagnostics;
using System.Security.Cryptography;

namespace Versnelling.Embedded;

/// <summary>The npm packages of <c>npm/package.json</c>, installed once per lock file in the user's cache folder.</summary>
public static class NpmPackages
{
    private static readonly SemaphoreSlim Once = new(1, 1);

    /// <summary>Installs what is missing and returns the folder that holds <c>node_modules</c>.</summary>
    /// <exception cref="EmbeddedServerException">node or npm is missing, or the registry has no answer.</exception>
    public static async Task<string> InstallAsync(Action<string>? progress = null, CancellationToken cancellation = default)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "npm");
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"), cancellation);
        var folder = Path.Combine(CacheFolder(), "npm-" + Convert.ToHexStringLower(SHA256.HashData(lockFile))[..12]);

        await Once.WaitAsync(cancellation);
        try
        {
            if (!Directory.Exists(folder))
            {
                progress?.Invoke("npm-pakketten ophalen (azurite, maildev; eenmalig, ongeveer een halve minuut) …");
                await InstallIntoAsync(folder, source, cancellation);
            }

            return folder;
        }
        finally
        {
            Once.Release();
        }
    }

    private static async Task InstallIntoAsync(string folder, string source, CancellationToken cancellation)
    {
        // Installed beside its place and then renamed: a half installation is never seen, and two checkouts can do this at once.
        var staging = folder + "." + Environment.ProcessId;
        Directory.CreateDirectory(staging);
        try
        {
            foreach (var file in Directory.GetFiles(source))
                File.Copy(file, Path.Combine(staging, Path.GetFileName(file)), overwrite: true);
            await RunNpmAsync(staging, cancellation);
            if (!Directory.Exists(folder))
                Directory.Move(staging, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another process was first; its installation is the same.
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellation)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var start = new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
                throw new EmbeddedServerException($"'npm ci' failed with exit code {process.ExitCode}: {(await errors + await output).Trim()}");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new EmbeddedServerException("npm was not found. Install Node.js 20 or later with npm; Azurite and MailDev come from npm.", missing);
        }
    }

    private static string CacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache))
            cache = OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(cache, "versnelling");
    }
}
