using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Ages told of children.</summary>
/// <param name="Ages">One or, in "kinderen van 5, 9 en 12", more.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Head">The word that names whose age it is; -1 when none does.</param>
/// <param name="Concern">How much the child is the one for whom help is asked.</param>
internal sealed record AgeMention(IReadOnlyList<int> Ages, int First, int Last, int Head, Concern Concern)
{
    internal const int OldestChild = 27;

    public static List<AgeMention> Find(Words words, LocalDate today)
    {
        var found = new List<AgeMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!MayBegin(words, i) || At(words, i, today) is not { } told)
                continue;
            var concern = told.Ages.All(a => a is >= 0 and <= OldestChild) ? AgeOwner.ConcernOf(words, told) : Concern.Nobody;
            if (concern != Concern.Nobody)
                found.Add(new AgeMention(told.Ages, told.First, told.Last, told.Head, concern));
            i = told.Last;
        }

        return found;
    }

    // A number in digits or letters, or a month before a year.
    private static bool MayBegin(Words words, int at) =>
        words[at].IsNumber || words[at].Text is "ten" || (at + 1 < words.Count && words[at + 1] is { IsNumber: true, Text.Length: 4 }) || AgeNumber.MaySpell(words[at]);

    private static AgeTold? At(Words words, int at, LocalDate today)
    {
        if (BirthDates.At(words, at, today) is var (born, bornLast))
            return new AgeTold([born], at, bornLast, AgePerson.HeadBefore(words, at, 8), AgeHow.Born);
        if (!words[at].IsNumber && AgeNumber.Jarige(words[at].Text) is { } spelled)
            return AgeContext.IsNoAge(words, at, at) ? null : new AgeTold([spelled], at, at, AgePerson.HeadOfJarige(words, at, at), AgeHow.Jarige);
        if (AgeRange.At(words, at) is { } range)
            return range;
        if (AgeNumber.At(words, at) is not { } number || !AgeContext.MayBegin(words, at))
            return null;
        var list = AgeList.From(words, at, number);
        // "bijna 12" and "wordt in mei 12" are 11.
        return (AgeForm.Of(words, list) ?? AgeGuess.Of(words, list)) is { } form && !AgeContext.IsNoAge(words, at, list.Last)
            ? new AgeTold([.. list.Ages.Select(a => Math.Max(0, a - form.Younger))], at, list.Last, form.Head, form.How)
            : null;
    }
}

/// <summary>How much a child told of is the one for whom help is asked.</summary>
internal enum Concern
{
    /// <summary>A grown-up, a friend: no child of this mail.</summary>
    Nobody,

    /// <summary>A brother or sister who is only mentioned.</summary>
    Sibling,

    /// <summary>A child who is said to do well.</summary>
    DoingWell,

    /// <summary>A number that is most likely a child's age.</summary>
    Likely,

    /// <summary>A child told of.</summary>
    Told,

    /// <summary>The one whom the mail singles out: "het gaat alleen om de oudste, 13".</summary>
    SingledOut,
}

/// <summary>How an age is written.</summary>
internal enum AgeHow
{
    /// <summary>"van 12", "is 12", "12 jaar", "(12)".</summary>
    Number,

    /// <summary>"12-jarige".</summary>
    Jarige,

    /// <summary>"geboren in 2012".</summary>
    Born,

    /// <summary>As <see cref="AgeGuess"/> says.</summary>
    Likely,
}

/// <summary>An age of somebody, before it is clear of whom.</summary>
internal sealed record AgeTold(IReadOnlyList<int> Ages, int First, int Last, int Head, AgeHow How);
