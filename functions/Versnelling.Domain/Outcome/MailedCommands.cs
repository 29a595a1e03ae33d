using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>
/// What a colleague asks to register in a mail: lines such as <c>contact gebeld</c>, <c>interventie versnellingstafel</c> or
/// <c>resultaat voorkomen uhp</c>, or only <c>gebeld, versnellingstafel</c>. What could mean two things is not guessed but told; a
/// sentence is none of our business.
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

    // A command is short; what is longer and means nothing to us is a sentence.
    private const int LongestCommand = 5;

    /// <summary>Reads the new text of a mail, without quotes and signature.</summary>
    public static MailedCommands Read(string text, Region region, LocalDate today)
    {
        var read = None;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            string[][] parts = [.. line.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(CommandWords.Of).Where(words => words.Length > 0)];
            // Some labels hold a comma, and some begin as a command does.
            if (parts.Length > 0)
                read = read.WithBare([[.. parts.SelectMany(p => p)]], region, today) ?? read.WithBare(parts, region, today) ?? read.WithLine(parts, index + 1, region, today);
        }

        return read;
    }

    private MailedCommands WithLine(string[][] parts, int number, Region region, LocalDate today)
    {
        var (read, keyword, any) = (this, "", false);
        if (CommandWords.Keyword(parts[0]).Keyword is null)
            return read;
        foreach (var (index, words) in parts.Index())
        {
            var (named, rest) = CommandWords.Keyword(words);
            // "interventie maatwerk, versnellingstafel": what follows a comma goes on with the same word.
            keyword = named ?? keyword;
            // "contact gebeld, geen gehoor" is no contact: what follows a comma may take it back.
            var denied = keyword == "contact" && parts.Skip(index + 1).TakeWhile(p => CommandWords.Keyword(p).Keyword is null).Any(CommandWords.DeniesContact);
            if (!denied && read.With(keyword, rest, region, today) is { } understood)
                (read, any) = (understood, true);
            else
                read = read with { NotUnderstood = [.. read.NotUnderstood.Append(number).Distinct()] };
        }

        return any || parts.Sum(words => words.Length) <= LongestCommand ? read : this;
    }

    // A line of nothing but labels and kinds of contact; null when there is one word more.
    private MailedCommands? WithBare(string[][] parts, Region region, LocalDate today)
    {
        var read = this;
        foreach (var words in parts)
        {
            if (CommandWords.Bare(words, region, today) is not { } keyword || read.With(keyword, keyword == "kinderen" ? words[..1] : words, region, today) is not { } understood)
                return null;
            read = understood;
        }

        return read;
    }

    // What the words after a keyword mean; null when that is not clear.
    private MailedCommands? With(string keyword, string[] words, Region region, LocalDate today) => keyword switch
    {
        "contact" => CommandWords.Contact(words) is { } kind ? this with { Contact = kind } : null,
        "interventie" => CommandWords.Codes(words, CommandWords.Held(region.Interventions, today)) is { } codes ? this with { Interventions = [.. Interventions.Union(codes)] } : null,
        "geen interventie" => CommandWords.Codes(words, region.Interventions) is { } codes ? this with { Withdrawn = [.. Withdrawn.Union(codes)] } : null,
        "thema" => CommandWords.Codes(words, CommandWords.Held(region.Themes, today)) is { } codes ? this with { Themes = [.. Themes.Union(codes)] } : null,
        "resultaat" => CommandWords.Code(words, CommandWords.Held(region.Results, today)) is { } code && (Result is null || Result == code) ? this with { Result = code } : null,
        "kinderen" => CommandWords.Number(words) is { } number && (Children is null || Children == number) ? this with { Children = number } : null,
        "gemeente" => CommandWords.Gemeente(words, region) is { } gemeente && (Gemeente is null || Gemeente == gemeente) ? this with { Gemeente = gemeente } : null,
        "sluit" => CommandWords.IsTheCase(words) ? this with { Close = true } : null,
        _ => CommandWords.IsTheCase(words) ? this with { Reopen = true } : null,
    };
}
