using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Words;

namespace Versnelling.Cli.Reading;

/// <summary>Who would be alerted of a mail that came in at a time, and why.</summary>
internal sealed record RoutedMail
{
    public required string File { get; init; }
    public required string Disposition { get; init; }

    /// <summary>The case that an answer names. Who has it stands in the storage, not in the rota.</summary>
    public string? AnswerTo { get; init; }

    public string? Municipality { get; init; }
    public string? Colleague { get; init; }
    public string? Address { get; init; }

    /// <summary>The working day whose rota decided.</summary>
    public string? Day { get; init; }

    /// <summary>When contact must have been made, in the region's time.</summary>
    public string? Due { get; init; }

    /// <summary>The sentences that the colleague would read.</summary>
    public string? Why { get; init; }

    /// <summary>Decides as the pipeline would; a mail that opens no case has nobody.</summary>
    public static RoutedMail Of(ReadMail read, Region region, Instant at)
    {
        var understood = read.Understanding;
        var routed = new RoutedMail { File = read.Name, Disposition = understood.Disposition.Code(), Municipality = understood.Gemeente };
        if (understood.Disposition is not (Domain.Vocabulary.Disposition.Request or Domain.Vocabulary.Disposition.Reply))
            return routed;

        if (understood is { Disposition: Domain.Vocabulary.Disposition.Reply, CaseNumber: { } number })
            return routed with { AnswerTo = number.Value };

        var duty = OnDuty.Find(region, understood.Gemeente, at);
        return routed with
        {
            Colleague = duty.Colleague.Name,
            Address = duty.Colleague.Address.Value,
            Day = LocalDatePattern.Iso.Format(duty.Day),
            Due = new DutchTime(region.Zone).Machine(PromiseDeadline.DueAt(region, at)),
            Why = ReasonWords.Of(duty.Reasons, region),
        };
    }
}
