using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Timers;

/// <summary>Remembers when a timer ran last, across restarts: one small file a function.</summary>
internal sealed class TimerStatusFile(string folder, string function)
{
    private readonly string _path = Path.Combine(folder, function + ".json");

    public ScheduleStatus? Read()
    {
        try
        {
            return JsonSerializer.Deserialize<ScheduleStatus>(File.ReadAllText(_path));
        }
        catch (Exception absent) when (absent is IOException or JsonException)
        {
            // Never ran, or the machine died while writing: then there is nothing to make up for.
            return null;
        }
    }

    public void Write(ScheduleStatus status)
    {
        Directory.CreateDirectory(folder);
        var staging = _path + ".new";
        File.WriteAllText(staging, JsonSerializer.Serialize(status));
        File.Move(staging, _path, overwrite: true);
    }
}
