using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>Load → decide → apply, for every step of a case.</summary>
public sealed class Casework(CaseStore store, Outbox outbox)
{
    private const int MostConflicts = 5;

    /// <summary>
    /// Carries out what an earlier delivery of the same step left undone, takes a decision on the case as it is now, and carries
    /// that out. Two at once: the later one decides again on what the first left.
    /// </summary>
    /// <returns>The decision and the case after it; null when there is no such case.</returns>
    public async Task<(Decision Decision, CaseFile File)?> RunAsync(CaseNumber number, string owner, Func<Case, Decision> decide, CancellationToken cancellation)
    {
        if (await store.LoadAsync(number, cancellation) is not { Case: not null } file)
            return null;
        await outbox.DispatchAsync(file, owner, attempt: 0, cancellation);

        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            var decision = decide(file.Case);
            if (decision is not Decision.Change change)
                return (decision, file);
            if (await store.CommitAsync(file, change, owner, cancellation) is { } committed)
            {
                await outbox.DispatchAsync(committed, owner, attempt: 0, cancellation);
                return (decision, committed);
            }

            // Effects that lie there now are those of whoever won, who is carrying them out.
            if (await store.LoadAsync(number, cancellation) is not { Case: not null } again)
                return null;
            file = again;
        }

        throw new InvalidOperationException($"{number} was changed by others {MostConflicts} times in a row.");
    }
}
