using NodaTime;

namespace Versnelling.EndToEnd.Tests;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class FakeClock(Instant start) : TimeProvider
{
    private long _ticks = start.ToUnixTimeTicks();

    public Instant Now => Instant.FromUnixTimeTicks(Interlocked.Read(ref _ticks));

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    public void Advance(Duration duration) => Interlocked.Add(ref _ticks, (long)duration.TotalTicks);
}
