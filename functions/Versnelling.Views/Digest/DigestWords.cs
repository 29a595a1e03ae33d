using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Views.Words;

namespace Versnelling.Views.Digest;

/// <summary>The promise and the proof that no mail was lost, in sentences.</summary>
internal static class DigestWords
{
    public static IReadOnlyList<string> Promise(PromiseFigures promise)
    {
        if (promise.Ended == 0)
            return ["In deze periode liep er geen belofte af."];
        var lines = new List<string>
        {
            Text($"Vragen per mail: {promise.Ended}. Op tijd contact: {promise.Kept} ({Share(promise.Kept, promise.Ended)}%)."),
            Text($"Contact binnen {promise.Hours} uur als alle uren meetellen, ook die in het weekend: {promise.KeptLiterally} ({Share(promise.KeptLiterally, promise.Ended)}%)."),
        };
        if (promise is { Median: { } median, Slowest: { } slowest })
            lines.Add($"De helft had contact binnen {DutchTime.Span(median)}. De langste tijd was {DutchTime.Span(slowest)}.");
        lines.AddRange(promise.Missed.Select(m => Text($"Te laat: {m.Count} keer, {Why(m.Reason)}.")));
        return lines;
    }

    public static string Mails(MailFigures mails)
    {
        if (mails.Received == 0)
            return "In deze periode kwam er geen post binnen.";
        var others = mails.ByDisposition.Where(d => d.Key is not ("request" or "reply")).OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => Text($"{d.Value} {Kind(d.Key)}")).ToList();
        return Text($"Berichten ontvangen: {mails.Received}. Daarvan werden zaak: {mails.Of("request")}, antwoord bij een zaak: {mails.Of("reply")}, geen zaak: {mails.Reviewed}")
            + (others.Count == 0 ? "." : $" ({string.Join(", ", others)}).");
    }

    private static string Why(string reason) =>
        reason.Length == 0 ? "zonder opgegeven reden" : CaseWords.Of(Enum.TryParse<MissedReason>(reason, out var known) ? known : MissedReason.Other);

    // Whole percents, rounded half up, never up to 100 when something was missed.
    private static int Share(int part, int whole) => part == whole ? 100 : Math.Min(99, ((part * 200) + whole) / (whole * 2));

    private static string Kind(string disposition) => disposition switch
    {
        "auto-reply" => "automatisch antwoord",
        "bounce" => "foutmelding",
        "bulk" => "reclame of nieuwsbrief",
        "loop" => "eigen mail",
        _ => "onleesbaar",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
