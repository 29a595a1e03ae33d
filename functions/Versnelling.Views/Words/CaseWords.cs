using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Words;

/// <summary>The Dutch words for what is known of a case.</summary>
public static class CaseWords
{
    private const string ReferrerPrefix = "Verwijzer ";

    /// <summary>What is asked.</summary>
    public static string Of(Question question) => question switch
    {
        Question.Versnellingstafel => "Versnellingstafel",
        Question.PassendAanbod => "Passend aanbod",
        _ => "Consultatie",
    };

    /// <summary>How soon.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Crisis => "Crisis",
        Urgency.Spoed => "Spoed",
        _ => "Normaal",
    };

    /// <summary>The age band.</summary>
    public static string Of(AgeBand band) => band switch
    {
        AgeBand.UpTo11 => "0 tot en met 11 jaar",
        AgeBand.From12To15 => "12 tot en met 15 jaar",
        AgeBand.From16To27 => "16 tot en met 27 jaar",
        _ => "onbekend",
    };

    /// <summary>How contact was made.</summary>
    public static string Of(MissedReason reason) => reason switch
    {
        MissedReason.NotReached => "niemand bereikt",
        MissedReason.WrongDetails => "nummer of adres klopte niet",
        MissedReason.NotSeen => "melding niet op tijd gezien",
        MissedReason.NoTime => "geen tijd",
        _ => "iets anders",
    };

    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Phone => "Gebeld",
        ContactKind.Mail => "Gemaild",
        _ => "Gesproken",
    };

    /// <summary>Who asks, as the region's report calls it, without saying twice that it is a referrer.</summary>
    public static string Verwijzer(Case @case, Region region)
    {
        var label = region.VerwijzerLabels.TryGetValue(@case.Verwijzer, out var known) ? known : @case.Verwijzer.ToString();
        return label.StartsWith(ReferrerPrefix, StringComparison.Ordinal) ? label[ReferrerPrefix.Length..] : label;
    }

    /// <summary>The gemeente, or that it is unknown.</summary>
    public static string Gemeente(Case @case) => @case.Gemeente ?? "nog niet bekend";

    /// <summary>How many children.</summary>
    public static string Children(int count) => count == 1 ? "1 kind" : string.Create(CultureInfo.InvariantCulture, $"{count} kinderen");

    /// <summary>A colleague's first name by id; the id itself for somebody who has left the team.</summary>
    public static string Person(string id, Region region) => region.FindColleague(id)?.FirstName ?? id;

    /// <summary>A code of the register as people see it.</summary>
    public static string Code(string code, Region region) =>
        region.Interventions.Concat(region.Results).Concat(region.Themes).LastOrDefault(c => c.Code == code)?.Label ?? code;
}
