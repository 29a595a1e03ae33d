using Versnelling.Domain.Cases;

namespace Versnelling.Views.Pages;

/// <summary>The registration form as filled in, and what it showed when it was made: the difference is what its sender wants.</summary>
public sealed record RegistrationInput
{
    /// <summary>How contact was made; null for not yet.</summary>
    public ContactKind? Contact { get; init; }

    /// <summary>Who made it, by id; empty for the sender.</summary>
    public string ContactBy { get; init; } = "";

    /// <summary>On which day, as typed; empty for today.</summary>
    public string ContactDay { get; init; } = "";

    /// <summary>At what time, as typed; empty for now.</summary>
    public string ContactTime { get; init; } = "";

    /// <summary>The codes of interventions that are ticked.</summary>
    public IReadOnlyList<string> Interventions { get; init; } = [];

    /// <summary>The codes of themes that are ticked.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The code of the result that is chosen; null for none yet.</summary>
    public string? Result { get; init; }

    /// <summary>The number of children, as typed; empty to leave it.</summary>
    public string Children { get; init; } = "";

    /// <summary>The day on which what is added was done, as typed; empty for today.</summary>
    public string Day { get; init; } = "";

    /// <summary>The form as it was shown.</summary>
    public RegistrationSeen Seen { get; init; } = new();
}

/// <summary>What the registration form showed.</summary>
public sealed record RegistrationSeen
{
    /// <summary>The interventions that were ticked.</summary>
    public IReadOnlyList<string> Interventions { get; init; } = [];

    /// <summary>The themes that were ticked.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The result that was chosen; null for none.</summary>
    public string? Result { get; init; }

    /// <summary>The number of children.</summary>
    public int Children { get; init; }

    /// <summary>What the form shows of a case.</summary>
    public static RegistrationSeen Of(Case @case) => new()
    {
        Interventions = [.. @case.Interventions.Select(r => r.Code)],
        Themes = [.. @case.Themes.Select(r => r.Code)],
        Result = @case.Result?.Code,
        Children = @case.Children,
    };
}
