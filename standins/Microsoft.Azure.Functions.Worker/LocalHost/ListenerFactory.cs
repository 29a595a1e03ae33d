using Microsoft.Azure.Functions.Worker.LocalHost.Queues;
using Microsoft.Azure.Functions.Worker.LocalHost.Timers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Makes the listener of a function; HTTP functions need none.</summary>
internal sealed class ListenerFactory(IConfiguration configuration, HostSettings settings, QueueConnections connections, FunctionRunner runner, TimeProvider time, ILoggerFactory loggers)
{
    private const string PoisonSuffix = "-poison";

    public IListener? Create(LoadedFunction function) => function.Trigger switch
    {
        QueueTriggerAttribute trigger => Queue(function, trigger),
        TimerTriggerAttribute trigger => Timer(function, trigger),
        _ => null,
    };

    private QueueListener Queue(LoadedFunction function, QueueTriggerAttribute trigger)
    {
        var logger = loggers.CreateLogger($"Host.Queues.{function.Name}");
        var name = SettingNames.Resolve(configuration, trigger.QueueName).ToLowerInvariant();
        var queue = connections.Open(trigger.Connection, name);
        var poison = name.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? null : connections.Open(trigger.Connection, name + PoisonSuffix);
        var completion = new MessageCompletion(queue, poison, settings.Queues, logger);
        return new QueueListener(function, queue, completion, settings.Queues, runner, logger);
    }

    private TimerListener Timer(LoadedFunction function, TimerTriggerAttribute trigger)
    {
        var schedule = TimerSchedule.Parse(SettingNames.Resolve(configuration, trigger.Schedule));
        var memory = trigger.UseMonitor && settings.TimerStatusFolder is { Length: > 0 } folder ? new TimerStatusFile(folder, function.Name) : null;
        return new TimerListener(function, schedule, memory, runner, time);
    }
}
