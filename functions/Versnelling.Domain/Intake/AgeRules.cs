using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>The age band of the youngest child for whom help is asked.</summary>
internal static class AgeRules
{
    private const string Field = "ageBand";

    // Words that tell a band without a number.
    private static readonly PhraseTable Bands = PhraseTable.Parse("""
        age.young: baby; babytje; peuter; peuters; kleuter; kleuters; dreumes; zuigeling; pasgeboren*; ongeboren; basisschoolleerling; basisschoolkind; in|uit groep #; groep 3|4|5|6|7|8
        age.middle: brugklas*; brugpieper; brugsmurf
        """);

    public static (AgeBand Band, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        (int Age, Evidence Evidence)? youngest = null;
        foreach (var passage in text.Told)
        {
            foreach (var mention in passage.Ages(today))
            {
                var age = mention.Ages.Min();
                if (youngest is null || age < youngest.Value.Age)
                    youngest = (age, passage.Evidence(Field, "age.number", mention.First, mention.Last));
            }
        }

        return youngest is { } found ? (AgeBands.Of(found.Age), found.Evidence) : ByWord(text);
    }

    private static (AgeBand, Evidence?) ByWord(MailText text)
    {
        foreach (var passage in text.Told)
        {
            foreach (var hit in Bands.Find(passage.Words))
            {
                if (!Denial.IsDenied(passage.Words, hit))
                    return (hit.Rule == "age.young" ? AgeBand.UpTo11 : AgeBand.From12To15, passage.Evidence(Field, hit));
            }
        }

        return (AgeBand.Unknown, null);
    }
}
