namespace Versnelling.Domain.Outcome;

/// <summary>Two people at once: a change stands when nobody else changed the same thing to something else since its sender looked.</summary>
internal static class Meanwhile
{
    /// <summary>Whether somebody changed it to neither what the sender saw nor what the sender wants.</summary>
    public static bool Changed<T>(Change<T>? change, T current) =>
        change is not null
        && !EqualityComparer<T>.Default.Equals(change.Seen, current)
        && !EqualityComparer<T>.Default.Equals(change.To, current)
        && !EqualityComparer<T>.Default.Equals(change.Seen, change.To);

    /// <summary>What it becomes: what its sender left as it was shown is no wish.</summary>
    public static T Wanted<T>(Change<T>? change, T current) =>
        change is null || EqualityComparer<T>.Default.Equals(change.Seen, change.To) ? current : change.To;
}
