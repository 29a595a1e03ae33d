using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>A sentence and the phrases about the question that stand in it.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Hits">The phrases, in their order.</param>
internal readonly record struct QuestionSentence(Passage Passage, int First, int Last, ArraySegment<PhraseHit> Hits)
{
    private const int Fragment = 5;
    private const int Announcement = 6;

    private static readonly FrozenSet<string> Definite =
        "de het zijn haar hun mijn mn m'n ons onze uw jullie deze dit die dat huidige dezelfde vastgelopen gestrand lopende z'n d'r".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "Hoe word je pleeggezin?" is short and whole.
    private static readonly FrozenSet<string> Openings = "hoe wat waarom is zijn wanneer hoeveel".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public Words Words => Passage.Words;

    public bool IsSubject => Passage.Place == "subject";

    public bool IsQuestion => Words.Gap(Last).Contains('?');

    /// <summary>Whether it can ask: it wants something, asks, or is the subject.</summary>
    public bool Wants => IsQuestion || IsSubject || Has("wants");

    /// <summary>Whether it says that the question follows: "Hulpvraag: …", "Mijn vraag is …".</summary>
    public bool IsAnnounced
    {
        get
        {
            foreach (var hit in Hits)
            {
                if (hit.Rule == "announces" && hit.Last - First < Announcement && (hit.Last > hit.First || Words.EndsLabel(hit.Last) || hit.Last - hit.First == Last - First))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"Hulpvraag:" alone on its line announces the next sentence.</summary>
    public bool IsHeading => Last - First < Announcement && IsAnnounced;

    /// <summary>"Opvang met babyzorg?"</summary>
    public bool IsFragment => IsQuestion && Last - First < Fragment && !Openings.Contains(Words[First].Text) && !Has("question.advice-weigh");

    /// <summary>"Kan dat bij u?", "Zou u dat ook voor ons willen doen?", "Jullie misschien wel.": it asks for what the sentence before told.</summary>
    public bool AsksForThat
    {
        get
        {
            var opening = Words[First].Text;
            if (opening is "jullie" or "u" && Last - First < Fragment && Words[Last].Text is "wel")
                return true;
            if (!IsQuestion || opening is not ("kan" or "kunt" or "kunnen" or "kun" or "zou" or "zouden" or "wilt" or "willen" or "doet" or "doen" or "is" or "mag" or "lukt" or "regelt" or "regelen"))
                return false;
            for (var i = First + 1; i <= Last && i <= First + 3; i++)
            {
                if (Words[i].Text is "dat" or "dit" or "zoiets")
                    return i == Last || Words[i + 1].Text is not ("ik" or "wij" or "we" or "hij" or "zij" or "ze");
            }

            return false;
        }
    }

    /// <summary>"Eerst EMDR of wachten?"; "een maand of drie" leaves no choice.</summary>
    public PhraseHit? Choice
    {
        get
        {
            for (var i = First + 1; i < Last && IsQuestion; i++)
            {
                if (Words[i].Text is "of" or "vs" && !IsRoughly(i))
                    return new PhraseHit("question.advice-choice", i - 1, i + 1);
            }

            return null;
        }
    }

    private bool IsRoughly(int at) =>
        at >= First + 2 && at < Last && Words[at - 2].Text is "een" or "stuk" && (Words[at + 1].IsNumber || Words[at + 1].Text is "wat" or "twee" or "drie" or "vier" or "vijf" or "zes" or "acht" or "tien");

    public bool Has(string rule) => Hit(rule) is not null;

    public PhraseHit? Hit(string rule)
    {
        foreach (var hit in Hits)
        {
            if (hit.Rule == rule)
                return hit;
        }

        return null;
    }

    /// <summary>"Zijn plek" is known already, "een plek" is what can be looked for; "de juiste plek" too.</summary>
    public bool IsDefinite(int at)
    {
        for (var i = at - 1; i >= First && i >= at - 2; i--)
        {
            var word = Words[i].Text;
            if (word is "een" or "geen" or "juiste" or "passende" or "beste" or "geschikte" or "andere" or "nieuwe" or "van" or "of" or "met" or "voor")
                return false;
            if (Definite.Contains(word))
                return i == First || Words[i - 1].Text is not "van";
        }

        return false;
    }
}
