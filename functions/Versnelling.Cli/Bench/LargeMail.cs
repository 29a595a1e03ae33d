using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Intake;
using Versnelling.Embedded;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Bench;

/// <summary>The memory that a large mail takes, measured in a process that has done nothing else.</summary>
/// <param name="Idle">What the process holds before, warmed up by small mails.</param>
/// <param name="Peak">The most that it ever held.</param>
internal sealed record LargeMail(long Idle, long Peak)
{
    public const int AttachmentMegabytes = 25;
    public const long MostAboveIdle = 150L << 20;

    /// <summary>The hidden command that the process runs.</summary>
    public const string CommandName = "large-mail";

    public long Above => Peak - Idle;

    /// <summary>Writes such a mail, and reads and understands it in a child process.</summary>
    public static async Task<LargeMail> MeasureAsync(CancellationToken cancellation)
    {
        var file = Checkout.Var("bench", $"large-{Environment.ProcessId}.eml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            await WriteAsync(file, cancellation);
            return await InChildAsync(file, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the child does: prints what it held before, and at most.</summary>
    public static void Read(string file, TextWriter output)
    {
        var region = RegionChoice.Read(RegionChoice.Sample);
        foreach (var mail in IntakeMails.Make())
            Understand(new MemoryStream(mail));
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var before = Process.GetCurrentProcess();
        var idle = before.WorkingSet64;
        using (var raw = File.OpenRead(file))
            Understand(raw);
        using var after = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{idle} {after.PeakWorkingSet64}"));

        void Understand(Stream raw) => _ = MailUnderstanding.Understand(MailReader.Read(raw, Instant.FromUtc(2026, 3, 4, 9, 0)), region);
    }

    private static async Task<LargeMail> InChildAsync(string file, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ret.dll"), "bench", CommandName, file]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var child = Process.Start(start) ?? throw new EmbeddedServerException("The process that measures a large mail did not start.");
        var said = await child.StandardOutput.ReadToEndAsync(cancellation);
        await child.WaitForExitAsync(cancellation);
        return said.Trim().Split(' ') is [var idle, var peak] && child.ExitCode == 0
            ? new LargeMail(long.Parse(idle, CultureInfo.InvariantCulture), long.Parse(peak, CultureInfo.InvariantCulture))
            : throw new EmbeddedServerException($"The process that measures a large mail ended with {child.ExitCode}.");
    }

    private static async Task WriteAsync(string file, CancellationToken cancellation)
    {
        const string boundary = "groot";
        await using var mail = new StreamWriter(file, append: false, Encoding.ASCII) { NewLine = "\r\n" };
        await mail.WriteLineAsync($"From: b.wolters@lelystad.example\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Dossier\r\nDate: Wed, 04 Mar 2026 10:00:00 +0100\r\nMessage-ID: <groot@lelystad.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary={boundary}\r\n");
        await mail.WriteLineAsync($"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJongen van 14 uit Lelystad. Graag advies; het dossier is bijgevoegd.\r\n");
        await mail.WriteLineAsync($"--{boundary}\r\nContent-Type: application/pdf; name=dossier.pdf\r\nContent-Disposition: attachment; filename=dossier.pdf\r\nContent-Transfer-Encoding: base64\r\n");
        var line = new byte[57];
        var random = new Random(25);
        for (var written = 0; written < AttachmentMegabytes << 20; written += line.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            random.NextBytes(line);
            await mail.WriteLineAsync(Convert.ToBase64String(line));
        }

        await mail.WriteLineAsync($"--{boundary}--");
    }
}
