using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions;

/// <summary>A region's own words in our mails. What it leaves out is said in the words that are in the code.</summary>
/// <param name="Confirmations">Its words in the confirmation, for each kind of writer for which it has any.</param>
/// <param name="CrisisLines">Numbers to call in a crisis, besides the national ones, which always stand there.</param>
public sealed record RegionTexts(IReadOnlyDictionary<Writer, ConfirmationTexts> Confirmations, IReadOnlyList<CrisisLine> CrisisLines)
{
    /// <summary>No words of its own.</summary>
    public static RegionTexts None { get; } = new(new Dictionary<Writer, ConfirmationTexts>(), []);
}

/// <summary>
/// A region's words in the confirmation; null where it has none. They may hold the names in <see cref="Placeholders"/> between
/// braces. In a crisis they are left out, so that nothing can sound like waiting.
/// </summary>
/// <param name="Greeting">The sentences below the heading.</param>
/// <param name="Closing">The last sentence.</param>
public sealed record ConfirmationTexts(string? Greeting, string? Closing)
{
    /// <summary>What the service calls itself.</summary>
    public const string Service = "service";

    /// <summary>By when we are in touch, such as <c>vóór dinsdag 24 november, 14:20 uur</c>.</summary>
    public const string Deadline = "deadline";

    /// <summary>The case number.</summary>
    public const string Number = "number";

    /// <summary>The names that may stand between braces.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = [Service, Deadline, Number];
}

/// <summary>A number to call in a crisis.</summary>
/// <param name="Number">The number as people write it.</param>
/// <param name="When">When to call it, and who answers.</param>
public sealed record CrisisLine(string Number, string When);
