using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Ages that follow from a school year or a stage of life: "groep 6", "2 havo", "een kleuter", "meerderjarig".</summary>
internal static class SchoolYears
{
    private const int GroupToAge = 3;
    private const int ClassToAge = 11;
    private const int LastGroup = 8;

    private static readonly PhraseTable Stages = PhraseTable.Parse("""
        age.young: baby; babytje; baby's; peuter; peuters; peutertje; kleuter; kleuters; kleutertje; kleuterklas; kleutergroep; dreumes; zuigeling; pasgeboren*; ongeboren; hummeltje; onderbouw van de basisschool; peuterspeelzaal; peutergroep; peuteropvang; kinderopvang; kinderdagverblijf; kdv; creche; medisch kinderdagverblijf; mkd; basisschoolleerling*; basisschoolkind*; basisschoolleeftijd; kleuterleeftijd; peuterleeftijd; voorschool; prematuur; prematuurtje; kraamtijd; kraamweek; borstvoeding; speciaal basisonderwijs; sbo; basisschoolgroep; vve
        age.middle: eersteklasser; tweedeklasser; derdeklasser; tweedeklassers; brugklas*; brugpieper; brugsmurf; bruggers; brugger
        age.old: eindexamen*; examenjaar; examenklas; examenkandidaat; jongvolwassen*; jong volwassen*; jonge volwassene*; meerderjarig; meerderjarige; volwassen geworden; doet|volgt|zit|begonnen|loopt|gestopt|studeert|deed ~ mbo|roc|hbo|universiteit|entree; mbo (niveau) 1|2|3|4; op|naar|van (het|de) mbo|roc|hbo|universiteit; mbo opleiding|student|studente|leerling|school|er|stage; mboer; mbo'er; roc opleiding|student|leerling; hbo student|opleiding; hbo'er; student; studente; studeert; ik studeer; achttienplus; achttienplusser; 18 plus; 18 plusser; entreeopleiding; bijna volwassen; bijna meerderjarig; rijbewijs halen; rijles
        """);

    // Weaker: it may be told of another time or child.
    private static readonly PhraseTable Weak = PhraseTable.Parse("""
        age.young: basisschool; basisonderwijs; lagere school; zwanger; zwangerschap; uitgerekend; luiers; luier; consultatiebureau; kinderwagen; wandelwagen; buggy; kinderstoel; speen; speentje; flesvoeding; fruithapje; wieg; wiegje; ledikant; ledikantje; kinderbedje; babykamer; babybedje; kruipt; driewieler; loopfiets; loopfietsje; maxi cosi; traptreintje; kinderzitje; kraamzorg; kraamverzorgster; verloskundige; zindelijk; nog niet zindelijk; bedplassen; knuffelbeer; jeugdverpleegkundige; kindje; kindjes; kleintje; kleintjes; ukkie; ukje; zandbak; bso; buitenschoolse opvang; overblijf; gastouder; gastouderopvang; schoolplein; juf; juffie; bij|zijn|haar|zn|de meester; een|de|die|dat|twee kleine|kleintje op|in|met|bij|van|aan; jongetje; jongetjes; dochtertje; zoontje; dochtertjes; zoontjes; avondvierdaagse; zwemles; zwemdiploma; voorlezen
        """);

    private static readonly WordSet Schools = new("klas leerjaar vmbo havo vwo mavo gymnasium atheneum vso praktijkonderwijs vmbo-t bbl kbl tl kader lyceum pro klasser schooljaar");

    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"];

    /// <summary>The ages told of in a passage; those of weak words only when asked for.</summary>
    public static IEnumerable<(int Age, PhraseHit Hit)> Find(Words words, LocalDate today, bool weak)
    {
        if (weak)
        {
            foreach (var hit in Weak.Find(words))
            {
                if (IsNow(words, hit))
                    yield return (4, hit);
            }

            yield break;
        }

        foreach (var hit in Stages.Find(words))
        {
            if (IsNow(words, hit))
                yield return (hit.Rule switch { "age.young" => 4, "age.middle" => 12, _ => 17 }, hit);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text is "groep" or "gr" && Group(words, i) is { } group && IsNow(words, group.Hit))
                yield return group;
            if (Schools.Contains(words[i]) && Class(words, i) is { } year && year.Hit is var hit && IsNow(words, hit))
                yield return (year.Number + ClassToAge + (today.Month < 8 ? 1 : 0), hit);
        }
    }

    // "groep 6", "groep drie", "groep 7/8".
    private static (int Age, PhraseHit Hit)? Group(Words words, int at)
    {
        if (at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence || words.Gap(at).Trim(" -:\t").Length > 0)
            return null;
        var number = words[at + 1].Value ?? AgeNumber.Spelled(words[at + 1]);
        return number is >= 1 and <= LastGroup && words[at + 1].Text is not "een" ? (number.Value + GroupToAge, new PhraseHit("age.school", at, at + 1)) : null;
    }

    // "klas 2", "2 havo", "havo 3", "2e klas", "de tweede van de havo", "onze tweede (kader)".
    private static (int Number, PhraseHit Hit)? Class(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4 && words[i].Sentence == words[at].Sentence; i--)
        {
            var ordinal = Array.IndexOf(Ordinals, words[i].Text) + 1;
            if (ordinal > 0)
                return (ordinal, new PhraseHit("age.school", i, at));
            if (words[i].IsNumber && words[i].Value is >= 1 and <= 6 && (i == at - 1 || words[i + 1].Text is "e" or "de" or "ste" or "vmbo" or "havo" || i == at - 2 && Schools.Contains(words[at - 1])))
                return (words[i].Value!.Value, new PhraseHit("age.school", i, at));
            if (!(words[i].Text is "van" or "de" or "het" or "e" or "ste" or "bij" or "kader" or "op" or "jaar" or "leerjaar" or "tl" or "basis" || Schools.Contains(words[i])))
                break;
        }

        for (var i = at + 1; i < words.Count && i <= at + 3 && words[i].Sentence == words[at].Sentence; i++)
        {
            if (words[i].Value is >= 1 and <= 6)
                return words[i].Text.Length == 1 && !AgeContext.IsCounted(words, i) ? (words[i].Value!.Value, new PhraseHit("age.school", at, i)) : null;
            if (!(words[i].Text is "tl" or "kader" or "basis" or "t" or "leerjaar" or "klas" or "bb" or "kb" or "gt"))
                break;
        }

        return null;
    }

    // Not "sinds groep 4", "zat op de basisschool" or "ik ben juf van groep 5".
    private static bool IsNow(Words words, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 6 && words[i].Clause == words[hit.First].Clause; i--)
        {
            var near = i >= hit.First - 2;
            if (words[i].Text is "toen" or "zat" or "bleef" or "was" or "vroeger" or "werk" or "werkt" or "wachten" || (near && words[i].Text is "sinds" or "vanaf" or "tijdens" or "geen" or "niet" or "na" or "dan"))
                return false;
            if (words[i].Text is "leerkracht" or "juf" or "meester" or "docent" or "leraar" or "lerares" or "mentor" or "ib'er" or "moeder" && hit.Rule == "age.school")
                return HasPupil(words);
        }

        return true;
    }

    private static bool HasPupil(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (ChildWords.IsOne(words[i]))
                return true;
        }

        return false;
    }
}
