using Azure;
using Versnelling.Domain.Cases;

namespace Versnelling.Functions.Storage;

/// <summary>A partition of the <c>cases</c> table as it was read: a case, or a filed mail or poison message, which has no case.</summary>
/// <param name="Partition">Its key: the case number, <c>MAIL-…</c> or <c>POISON-…</c>.</param>
/// <param name="Case">The case; null for the others.</param>
/// <param name="ETag">The version of the case that was read.</param>
/// <param name="Events">The trail, oldest first.</param>
/// <param name="Pending">Committed effects that were not carried out yet.</param>
public sealed record CaseFile(string Partition, Case? Case, ETag ETag, IReadOnlyList<CaseEvent> Events, IReadOnlyList<OutboxRow> Pending);

/// <summary>The effects of one commit that have to be carried out.</summary>
/// <param name="Row">Its row key.</param>
/// <param name="Owner">The step that committed them: only that step's message, redelivered, carries them out again.</param>
/// <param name="Effects">What to do, in no order.</param>
/// <param name="ETag">The version that was read or written.</param>
public sealed record OutboxRow(string Row, string Owner, IReadOnlyList<Effect> Effects, ETag ETag);
