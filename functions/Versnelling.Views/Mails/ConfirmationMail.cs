using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Mails;

/// <summary>
/// To whoever mailed us: it has arrived, and by then we are in touch. At a crisis the numbers to call come before anything
/// else, and nothing says to wait. Nothing of their mail is repeated, and nothing is asked but where the child lives.
/// </summary>
internal static class ConfirmationMail
{
    public static MailDraft Draft(Case @case, Region region)
    {
        var words = ConfirmationWords.Of(@case.Writer);
        return new($"[{@case.Number}] {new FillIn(@case, region).Into(words.Subject)}", [.. Blocks(@case, region, words)]);
    }

    private static IEnumerable<Block> Blocks(Case @case, Region region, ConfirmationWords words)
    {
        var fillIn = new FillIn(@case, region);
        var urgent = CrisisNumbers.ComeFirst(@case);
        // In a crisis the region's own words are left out: they were written for calm days.
        var own = urgent ? null : region.Texts.Confirmations.GetValueOrDefault(@case.Writer);
        if (urgent)
            yield return CrisisNumbers.Block(@case, region);

        yield return new Block.Heading(words.Heading);
        yield return new Block.Paragraph(fillIn.Into(own?.Greeting ?? (urgent ? words.CrisisGreeting : words.Greeting)));
        yield return new Block.Key(urgent ? $"{words.Soonest} uiterlijk {fillIn.Due.Spoken}." : $"{words.InTime} {fillIn.Due.Word} {fillIn.Due.Spoken}.");

        var asked = Asked(@case, region, words).ToList();
        foreach (var paragraph in asked)
            yield return new Block.Paragraph(paragraph);

        var about = fillIn.Into(words.AboutAnswers);
        yield return new Block.Paragraph(urgent || asked.Count > 0 ? about : $"{words.NothingToDo} {about}");
        if (@case.BsnFound)
            yield return new Block.Paragraph(words.Bsn);
        yield return new Block.Paragraph(fillIn.Into(own?.Closing ?? words.Closing));
        if (!urgent)
            yield return new Block.Note(words.NoCrisisService);
    }

    private static IEnumerable<string> Asked(Case @case, Region region, ConfirmationWords words)
    {
        if (@case.Remarks.HasFlag(ReadingRemarks.Encrypted))
            yield return words.Encrypted;
        if (@case.Remarks.HasFlag(ReadingRemarks.TooLarge))
            yield return words.TooLarge;
        if (@case.Gemeente is null)
            yield return $"{Gemeenten(@case, region, words)} {words.AnswerGemeente}";
    }

    private static string Gemeenten(Case @case, Region region, ConfirmationWords words) => @case.GemeenteCandidates switch
    {
        [var one, var other] => $"{words.OneOfGemeenten}{one} of in {other}?",
        { Count: > 2 } some => $"{words.OneOfGemeenten}{string.Join(", ", some.SkipLast(1))} of {some[^1]}?",
        _ => $"{words.WhichGemeente}{string.Join(", ", region.Gemeenten.Select(g => g.Name))}, of ergens anders?",
    };
}
