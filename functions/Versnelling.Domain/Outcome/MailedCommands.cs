using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>
/// What a colleague asks to register in a mail: lines such as <c>contact gebeld</c>, <c>interventie versnellingstafel</c> or
/// <c>resultaat voorkomen uhp</c>. What could mean two things is not guessed but told.
/// </summary>
public sealed record MailedCommands
{
    /// <summary>How contact was made.</summary>
    public ContactKind? Contact { get; private init; }

    /// <summary>The codes of interventions.</summary>
    public IReadOnlyList<string> Interventions { get; private init; } = [];

    /// <summary>The codes of interventions to take back.</summary>
    public IReadOnlyList<string> Withdrawn { get; private init; } = [];

    /// <summary>The codes of themes.</summary>
    public IReadOnlyList<string> Themes { get; private init; } = [];

    /// <summary>The code of the result.</summary>
    public string? Result { get; private init; }

    /// <summary>How many children.</summary>
    public int? Children { get; private init; }

    /// <summary>The child's gemeente by name.</summary>
    public string? Gemeente { get; private init; }

    /// <summary>Whether the case is to be closed.</summary>
    public bool Close { get; private init; }

    /// <summary>Whether the case is to be opened again.</summary>
    public bool Reopen { get; private init; }

    /// <summary>The numbers of the lines, from 1, that begin as a command and say nothing that can be registered.</summary>
    public IReadOnlyList<int> NotUnderstood { get; private init; } = [];

    /// <summary>Whether there is any command, understood or not.</summary>
    public bool Any => this != None && (HasRegistration || Gemeente is not null || Close || Reopen || NotUnderstood.Count > 0);

    /// <summary>Whether there is anything for the registration form.</summary>
    public bool HasRegistration => Contact is not null || Interventions.Count > 0 || Withdrawn.Count > 0 || Themes.Count > 0 || Result is not null || Children is not null;

    /// <summary>No commands.</summary>
    public static MailedCommands None { get; } = new();

    /// <summary>Reads the new text of a mail, without quotes and signature.</summary>
    public static MailedCommands Read(string text, Region region, LocalDate today)
    {
        var read = None;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var keyword = "";
            foreach (var part in line.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = CommandWords.Of(part);
                var (named, rest) = CommandWords.Keyword(words);
                // "interventie maatwerk, versnellingstafel": what follows a comma goes on with the same word.
                keyword = named ?? keyword;
                if (keyword.Length == 0)
                    break;
                read = read.With(keyword, named is null ? words : rest, region, today) ?? (read with { NotUnderstood = [.. read.NotUnderstood.Append(index + 1).Distinct()] });
            }
        }

        return read;
    }

    // What the words after a keyword mean; null when that is not clear.
    private MailedCommands? With(string keyword, string[] words, Region region, LocalDate today) => keyword switch
    {
        "contact" => CommandWords.Contact(words) is { } kind ? this with { Contact = kind } : null,
        "interventie" => CommandWords.Code(words, Held(region.Interventions, today)) is { } code ? this with { Interventions = [.. Interventions.Append(code).Distinct()] } : null,
        "geen interventie" => CommandWords.Code(words, region.Interventions) is { } code ? this with { Withdrawn = [.. Withdrawn.Append(code).Distinct()] } : null,
        "thema" => CommandWords.Code(words, Held(region.Themes, today)) is { } code ? this with { Themes = [.. Themes.Append(code).Distinct()] } : null,
        "resultaat" => CommandWords.Code(words, Held(region.Results, today)) is { } code && (Result is null || Result == code) ? this with { Result = code } : null,
        "kinderen" => CommandWords.Number(words) is { } number && (Children is null || Children == number) ? this with { Children = number } : null,
        "gemeente" => CommandWords.Gemeente(words, region) is { } gemeente && (Gemeente is null || Gemeente == gemeente) ? this with { Gemeente = gemeente } : null,
        "sluit" => words.Length <= 2 ? this with { Close = true } : null,
        _ => words.Length <= 2 ? this with { Reopen = true } : null,
    };

    private static IReadOnlyList<RegisterCode> Held(IReadOnlyList<RegisterCode> codes, LocalDate today) => [.. codes.Where(c => c.Holds(today))];
}
