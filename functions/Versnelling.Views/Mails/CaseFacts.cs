using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Mails;

/// <summary>The facts of a case that may leave the system, in the order in which a colleague needs them.</summary>
internal static class CaseFacts
{
    public static IEnumerable<Fact> All(Case @case, Region region)
    {
        var time = new DutchTime(region.Zone);
        var due = time.Deadline(@case.DueAt);
        yield return new("Zaak", @case.Number.Value);
        yield return new($"Contact {due.Word}", due.Moment);
        yield return new("Urgentie", CaseWords.Of(@case.Urgency));
        yield return new("Vraag", CaseWords.Of(@case.Question));
        yield return new("Gemeente", CaseWords.Gemeente(@case));
        yield return new("Verwijzer", CaseWords.Verwijzer(@case, region));
        yield return new("Leeftijd", CaseWords.Of(@case.AgeBand));
        yield return new("Kinderen", @case.Children.ToString(CultureInfo.InvariantCulture));
        yield return new("Ontvangen", time.Moment(@case.ReceivedAt));
    }
}
