using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions;

/// <summary>
/// Everything that differs between youth-care regions, as read from <c>regions/NAME.json</c>. Made only by
/// RegionFile, which checks that all references in it hold.
/// </summary>
public sealed record Region
{
    /// <summary>The region's name, such as <c>Flevoland</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the service calls itself in mails and pages, such as <c>RET Flevoland</c>.</summary>
    public required string Service { get; init; }

    /// <summary>The address to which people mail.</summary>
    public required EmailAddress Address { get; init; }

    /// <summary>Other addresses of the same mailbox.</summary>
    public required IReadOnlyList<EmailAddress> Aliases { get; init; }

    /// <summary>The names by which our own mail servers sign <c>Authentication-Results</c>; domains below them count too. Empty: no sender is verified.</summary>
    public IReadOnlyList<string> AuthenticationServers { get; init; } = [];

    /// <summary>The zone in which days, months and working hours are counted.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The municipalities, in the order of the report's columns.</summary>
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }

    /// <summary>Known senders by domain.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }

    /// <summary>The colleagues.</summary>
    public required IReadOnlyList<Colleague> Team { get; init; }

    /// <summary>Who is on duty: per gemeente and weekday the colleagues in order, first on duty, the next ones backup.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<Colleague>>> Rota { get; init; }

    /// <summary>Who decides where no rule can, and hears of missed promises.</summary>
    public required Colleague Coordinator { get; init; }

    /// <summary>Who hears of technical trouble.</summary>
    public required EmailAddress Administrator { get; init; }

    /// <summary>The managers who get the digest.</summary>
    public required IReadOnlyList<EmailAddress> DigestRecipients { get; init; }

    /// <summary>The promise on the card.</summary>
    public required PromiseTerms Promise { get; init; }

    /// <summary>When the team works, on workdays.</summary>
    public required WorkingHours WorkingHours { get; init; }

    /// <summary>Days on which the team is closed besides weekends and public holidays.</summary>
    public required IReadOnlyList<LocalDate> ClosingDays { get; init; }

    /// <summary>The report's label of each kind of referrer.</summary>
    public required IReadOnlyDictionary<Verwijzer, string> VerwijzerLabels { get; init; }

    /// <summary>The interventions that can be registered, in the report's order.</summary>
    public required IReadOnlyList<RegisterCode> Interventions { get; init; }

    /// <summary>The results that can be registered, in the report's order.</summary>
    public required IReadOnlyList<RegisterCode> Results { get; init; }

    /// <summary>The themes that a case can be about, for the thematafels, in the report's order; empty where the region has none.</summary>
    public IReadOnlyList<RegisterCode> Themes { get; init; } = [];

    /// <summary>How long what is stored is kept.</summary>
    public RetentionTerms Retention { get; init; } = RetentionTerms.Default;

    /// <summary>The region's own words in our mails.</summary>
    public RegionTexts Texts { get; init; } = RegionTexts.None;

    /// <summary>Whether an address is one of the mailbox's own.</summary>
    public bool IsOwn(EmailAddress address) => address == Address || Aliases.Contains(address);

    /// <summary>The colleague with this id; null when there is none (any more).</summary>
    public Colleague? FindColleague(string? id) => Team.FirstOrDefault(c => c.Id == id);

    /// <summary>The colleague with this address; null when it is nobody's.</summary>
    public Colleague? FindColleague(EmailAddress? address) => Team.FirstOrDefault(c => c.Address == address);

    /// <summary>The gemeente with this name; null when there is none.</summary>
    public Gemeente? FindGemeente(string? name) => Gemeenten.FirstOrDefault(g => g.Name == name);
}

/// <summary>A municipality and how mails name it.</summary>
/// <param name="Name">Its name, such as <c>Noordoostpolder</c>: the key everywhere.</param>
/// <param name="Abbreviation">The report's column head, such as <c>NOP</c>.</param>
/// <param name="CbsCode">Statistics Netherlands' code, such as <c>GM0171</c>.</param>
/// <param name="Postcodes">The four-digit ranges, ends included.</param>
/// <param name="Places">Places, districts and other names that mean it.</param>
/// <param name="WeakPlaces">Names that mean it only when nothing contradicts them, such as <c>de Polder</c>.</param>
public sealed record Gemeente(
    string Name, string Abbreviation, string CbsCode, IReadOnlyList<PostcodeRange> Postcodes, IReadOnlyList<string> Places, IReadOnlyList<string> WeakPlaces);

/// <summary>Four-digit postcodes from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct PostcodeRange(int From, int To)
{
    /// <summary>Whether the range holds this postcode.</summary>
    public bool Contains(int postcode) => postcode >= From && postcode <= To;
}

/// <summary>An organisation that is known by its mail domains.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Verwijzer">What kind of referrer it is.</param>
/// <param name="Domains">Its mail domains; those below them count too.</param>
/// <param name="Gemeente">The gemeente whose access team this is; null when it serves more than one or none.</param>
public sealed record Organisation(string Name, Verwijzer Verwijzer, IReadOnlyList<string> Domains, string? Gemeente);

/// <summary>A member of the team.</summary>
/// <param name="Id">Short and stable, such as <c>sanne</c>: what cases and the audit trail name.</param>
/// <param name="Name">As colleagues and referrers see it.</param>
/// <param name="Address">Where alerts go.</param>
/// <param name="Role">Gedragsdeskundige, jeugdbeschermer, zorgbemiddelaar, aanvoerder …, as the region calls it.</param>
/// <param name="WorkingDays">The days on which this colleague works.</param>
/// <param name="Gemeenten">The gemeenten that this colleague serves.</param>
public sealed record Colleague(
    string Id, string Name, EmailAddress Address, string Role, IReadOnlyList<IsoDayOfWeek> WorkingDays, IReadOnlyList<string> Gemeenten)
{
    /// <summary>What one calls this colleague.</summary>
    public string FirstName => Name.Split(' ', 2)[0];
}

/// <summary>The promise: contact within so many hours on a clock.</summary>
/// <param name="Hours">How many hours.</param>
/// <param name="Clock">Which hours count.</param>
public sealed record PromiseTerms(int Hours, PromiseClock Clock);

/// <summary>Which hours count for the promise.</summary>
public enum PromiseClock
{
    /// <summary>All hours of workdays: Saturdays, Sundays, public holidays and closing days don't count.</summary>
    Workdays,

    /// <summary>All hours.</summary>
    Calendar,
}

/// <summary>From when to when the team works, on workdays, in local time.</summary>
public sealed record WorkingHours(LocalTime From, LocalTime To);

/// <summary>A code of the register and the label that people see.</summary>
/// <param name="Code">The code: what is stored.</param>
/// <param name="Label">What people see.</param>
/// <param name="From">The first day on which it may be used or is called so; null for always.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record RegisterCode(string Code, string Label, LocalDate? From = null, LocalDate? Until = null)
{
    /// <summary>Whether it holds on this day.</summary>
    public bool Holds(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day <= until);


    /// <summary>The code under which every child with contact counts, whatever was done. Each region has it.</summary>
    public const string Consultatie = "Consultatie";
}
