using System.Diagnostics;
using System.Text.Json;

namespace Standins.Mail.Tests.Composing;

/// <summary>Python's own mail reader, as a referee that shares no code with ours.</summary>
internal static class Python
{
    private const string Script = """
        import sys, json, email, email.policy
        m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
        def body(kind):
            p = m.get_body((kind,))
            return p.get_content() if p else None
        json.dump({
            'subject': m['subject'], 'date': m['date'].datetime.isoformat() if m['date'] else None,
            'from': [[a.display_name, a.addr_spec] for a in m['from'].addresses] if m['from'] else [],
            'to': [[a.display_name, a.addr_spec] for a in m['to'].addresses] if m['to'] else [],
            'headers': [[k, str(v)] for k, v in m.items()], 'plain': body('plain'), 'html': body('html'),
            'files': [[a.get_filename(), a.get_payload(decode=True).hex()] for a in m.iter_attachments()],
            'defects': [str(d) for p in m.walk() for d in p.defects]}, sys.stdout)
        """;

    public static JsonElement Read(byte[] mail)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var python = Process.Start(start)!;
        python.StandardInput.BaseStream.Write(mail);
        python.StandardInput.Close();
        var json = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal(0, python.ExitCode);
        return JsonDocument.Parse(json).RootElement;
    }

    public static bool IsHere { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (!Python.IsHere) Skip = "python3 is not on the PATH: its mail reader can't referee what we write.";
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute()
    {
        if (!Python.IsHere) Skip = "python3 is not on the PATH: its mail reader can't referee what we write.";
    }
}
