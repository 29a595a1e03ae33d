using Azure.Core;
using Azure.Core.Pipeline;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>
/// Kills a host at one point: before or after the n-th thing that it does to the outside. From then on nothing that it does
/// reaches the outside, as for a process that was killed.
/// </summary>
public sealed class CrashSwitch(int at, bool afterEffect)
{
    private readonly Lock _gate = new();
    private int _count;

    /// <summary>Completes when the host is dead.</summary>
    public TaskCompletionSource Died { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was done, in order; the last one is where it died.</summary>
    public IList<string> Points { get; } = [];

    public bool IsDead => Died.Task.IsCompleted;

    /// <summary>Whether it counts; starting up is not part of a mail's way.</summary>
    public bool Armed { get; set; }

    /// <summary>Does something to the outside, or dies before or after it.</summary>
    public async Task<T> DoAsync<T>(string what, Func<Task<T>> effect)
    {
        bool last;
        lock (_gate)
        {
            ThrowIfDead();
            last = false;
            if (Armed)
            {
                Points.Add(what);
                last = ++_count == at;
            }

            if (last && !afterEffect)
                Died.SetResult();
        }

        ThrowIfDead();
        var result = await effect();
        if (last)
            Died.SetResult();
        ThrowIfDead();
        return result;
    }

    public void ThrowIfDead()
    {
        if (IsDead)
            throw new HostDiedException();
    }
}

/// <summary>The host is dead; nothing catches this but the local host itself.</summary>
public sealed class HostDiedException : Exception;

/// <summary>Counts what goes to storage. Polling is not counted: it changes nothing.</summary>
public sealed class CrashPolicy(CrashSwitch crash) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var path = message.Request.Uri.Path;
        crash.ThrowIfDead();
        if (message.Request.Method == RequestMethod.Get && path.EndsWith("/messages", StringComparison.Ordinal))
        {
            await ProcessNextAsync(message, pipeline);
            // What was taken from the queue by a host that died meanwhile is taken, and nobody handles it until its lease ends.
            crash.ThrowIfDead();
            return;
        }

        await crash.DoAsync($"{message.Request.Method} {path}", async () =>
        {
            await ProcessNextAsync(message, pipeline);
            return true;
        });
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        crash.ThrowIfDead();
        ProcessNext(message, pipeline);
    }
}

public sealed class CrashingSender(IMailSender inner, CrashSwitch crash) : IMailSender
{
    public Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation) =>
        crash.DoAsync($"SMTP {mail.MessageId}", () => inner.SendAsync(mail, cancellation));
}

public sealed class CrashingMailbox(IMailbox inner, CrashSwitch crash) : IMailbox
{
    public async Task DeleteAsync(string reference, CancellationToken cancellation) =>
        await crash.DoAsync("mailbox delete", async () =>
        {
            await inner.DeleteAsync(reference, cancellation);
            return true;
        });

    public IAsyncEnumerable<string> WaitingAsync(CancellationToken cancellation)
    {
        crash.ThrowIfDead();
        return inner.WaitingAsync(cancellation);
    }

    public Task<MailboxMail?> OpenAsync(string reference, CancellationToken cancellation)
    {
        crash.ThrowIfDead();
        return inner.OpenAsync(reference, cancellation);
    }

    public Task FileAsync(string reference, MailFolder folder, CancellationToken cancellation) =>
        crash.DoAsync("mailbox move", async () =>
        {
            await inner.FileAsync(reference, folder, cancellation);
            return true;
        });
}
