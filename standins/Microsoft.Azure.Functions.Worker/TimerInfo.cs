namespace Microsoft.Azure.Functions.Worker;

public class TimerInfo
{
    /// <summary>Null when the trigger doesn't use the monitor.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>This run makes up for one that was missed.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>Times in UTC.</summary>
public class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
