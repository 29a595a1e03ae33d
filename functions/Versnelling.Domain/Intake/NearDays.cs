using System.Collections.Frozen;
using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Finds days that lie within about a week of the mail's day ("soon"), and those that lie further away ("far").</summary>
internal static class NearDays
{
    /// <summary>A day that is near.</summary>
    public const string Soon = "soon";

    /// <summary>A day that is not.</summary>
    public const string Far = "far";

    /// <summary>A near day until which, or from which, something holds: "nog tot zaterdag", "uiterlijk zondag", "per vrijdag", "zijn donderdag om".</summary>
    public const string Until = "until";

    // "Over tien dagen" is still about a week.
    private const int Week = 10;

    private static readonly FrozenDictionary<string, int> Months = MonthNames();

    private static readonly FrozenSet<string> Weekdays = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseTable Phrases = PhraseTable.Parse("""
        soon: vandaag; vanavond; vannacht; vanmiddag; morgen; morgenochtend; morgenmiddag; morgenavond; morgenvroeg; overmorgen; deze|komende|volgende|aankomende|aanstaande week; dezelfde|aanstaand|komend|dit|volgend|het|aankomend weekend|weekeinde; na het weekend; begin|eind|einde|midden (van) (de|deze|volgende|komende) week; binnen een|de week|weekje; binnen (een) (paar|enkele) dagen; over een week|weekje|dag|nacht; over (een) paar|enkele dagen|nachten; nog|hooguit een|enkele (paar) dagen|nachten; nog paar dagen|nachten; volgende week; binnenkort ~ zitting; een week de tijd; nog een|geen week; per direct|ommegaande; op korte termijn; acht dagen; anderhalve week; straks; binnen|over|nog # uur|uren; binnen afzienbare; een dezer dagen; per omgaande
        soon: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag; maandagochtend|dinsdagochtend|woensdagochtend|donderdagochtend|vrijdagochtend|zaterdagochtend|zondagochtend; maandagmiddag|dinsdagmiddag|woensdagmiddag|donderdagmiddag|vrijdagmiddag|zaterdagmiddag|zondagmiddag; maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond|zaterdagavond|zondagavond; ma|di|wo|do|vr|za|zo a|as|#
        far: volgende|komende maand; over een|anderhalve maand; over een paar|enkele weken|maanden; over twee|drie|vier|vijf|zes|zeven|acht weken|maanden; volgend|komend jaar|schooljaar|voorjaar|najaar|kwartaal|seizoen; na|voor|tot|in|begin|eind|eind|komende|deze (van) (de|het|komende|nieuwe|dit) zomer|herfst|herfstvakantie|schooljaar|winter|voorjaar|najaar|bouwvak|grote; zomervakantie; voorlopig; nog lang niet; te zijner tijd; ooit; de komende maanden; over een halfjaar|jaar; zijn|haar|mijn achttiende; einde schooljaar
        gone: afgelopen|vorige|gepasseerde (week) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend; goede|goeie|fijn|fijne|prettig|goed morgen|weekend|week; mooi weekend; elke|iedere|alle maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend; was ~ maandag|dinsdag|woensdag|donderdag|vrijdag; over # weken ~ maandag|dinsdag|woensdag|donderdag|vrijdag; sinds|heeft|hebben|heb|had|hadden|werd|werden|kreeg|belde|was|waren (ik|hij|zij|ze|we|wij) (vorige|afgelopen) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|zondagavond|vrijdagavond; ma|di|wo|do|vr t|tm; maandag|dinsdag|woensdag (t) (m|tot) (en) (met) donderdag|vrijdag; vrij op|ben ~ maandag|vrijdag
        """);

    // "Tot en met aanstaande vrijdag": what may stand between the limit and the day.
    private static readonly FrozenSet<string> Fillers = "en met aanstaande aanstaand komende deze dit het de volgende eind einde aankomende week vroege die".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Limits = "tot uiterlijk per vanaf t/m tm ingang na".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The days named, in the order of the words.</summary>
    public static List<PhraseHit> Find(Words words, LocalDate today)
    {
        var found = new List<PhraseHit>();
        var phrases = Phrases.Find(words);
        foreach (var hit in phrases)
        {
            if (hit.Rule != "gone" && !phrases.Exists(g => g.Rule == "gone" && g.First <= hit.First && g.Last >= hit.First))
                found.Add(hit);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!MayBeDay(words, i) || Days(words, i, today) is not { } days || days < 0)
                continue;
            // "vrijdag 18 september" is not this Friday.
            if (days > Week)
                found.RemoveAll(f => f.Rule == Soon && f.First < i && f.First >= i - 2 && IsWeekday(words[f.First].Text));
            found.Add(new PhraseHit(days <= Week ? Soon : Far, i, i));
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Rule == Soon && LimitOf(words, found[i]) is { } limit)
                found.Add(limit);
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    private static PhraseHit? LimitOf(Words words, PhraseHit day)
    {
        for (var i = day.First - 1; i >= 0 && i >= day.First - 3 && words[i].Sentence == words[day.First].Sentence; i--)
        {
            if (Limits.Contains(words[i].Text) || (words[i].Text == "m" && i > 0 && words[i - 1].Text == "t"))
                return IsReply(words, i) ? null : new PhraseHit(Until, i, day.Last);
            if (!Fillers.Contains(words[i].Text))
                break;
        }

        // "Die zijn donderdag om", "zijn dinsdag op", but not "donderdag om tien uur".
        var after = day.Last + 1;
        return after < words.Count && words[after].Sentence == words[day.Last].Sentence && (words[after].Text is "voorbij" or "afgelopen" || ((words[after].Text is "om" || (words[after].Text is "op" or "vol" && Runs(words, day.First))) && (after + 1 == words.Count || words[after + 1].Clause != words[after].Clause)))
            ? new PhraseHit(Until, day.First, after)
            : null;
    }

    private static bool Runs(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "is" or "zijn" or "raken" or "raakt")
                return true;
        }

        return false;
    }

    // "Graag uiterlijk vrijdag", "reactie voor vrijdag" limits our answer and no stay.
    private static bool IsReply(Words words, int at) => at > 0 && words[at - 1].Text is "graag" or "reactie" or "antwoord" or "liefst" or "terugkoppeling" or "aanmelden" or "bereikbaar" or "van";

    private static bool IsWeekday(string word) => Weekdays.Contains(word) || Weekdays.Any(d => word.StartsWith(d, StringComparison.Ordinal));

    // A number, or what stands after one of the words that a day or a month is told with.
    private static bool MayBeDay(Words words, int at) =>
        words[at].IsNumber || (at > 0 && words[at - 1].Text is "de" or "den" or "over" or "binnen" or "nog" or "vijf" or "a" or "en" or "maximaal" or "begin" or "half" or "medio" or "eind" or "einde" or "in" or "vanaf" or "tot" or "na" or "voor");

    private static int? Days(Words words, int at, LocalDate today)
    {
        if (DateAt(words, at, today) is { } date)
            return Period.DaysBetween(today, date);
        if (at > 0 && words[at - 1].Text is "over" or "binnen" or "nog" or "vijf" or "a" or "en" or "maximaal" && at + 1 < words.Count && (words[at].Value ?? AgeNumber.Spelled(words[at])) is { } number)
            return words[at + 1].Text switch { "dag" or "dagen" or "nachten" or "nacht" => number, "week" or "weken" or "weekjes" => number * 7, "maand" or "maanden" => number * 30, _ => null };
        return MonthAt(words, at, today) is { } month ? Math.Max(0, Period.DaysBetween(today, month)) : null;
    }

    // "17 februari", "17 feb 2026", "17-02-2026", "17/2", "17.2", "de 17e", "de zeventiende": without a year the next such day counts.
    private static LocalDate? DateAt(Words words, int at, LocalDate today)
    {
        if (Ordinal(words, at) is { } nth && !(at + 1 < words.Count && Months.ContainsKey(words[at + 1].Text)))
            return NextDay(nth, today);
        var day = words[at].Value ?? Ordinal(words, at);
        if (day is not (>= 1 and <= 31) || at + 1 >= words.Count)
            return null;
        var next = at + 1;
        if (words[next].Text is "e" or "ste" or "de" && next + 1 < words.Count)
            next++;
        if (!Months.TryGetValue(words[next].Text, out var month))
            month = words[at].Length <= 2 && words.Gap(at) is "-" or "/" or "." && words[next].Value is { } written and >= 1 and <= 12 && IsDate(words, at, next) ? written : 0;
        if (month == 0)
            return null;
        var year = next + 1 < words.Count && words[next + 1].Value is { } y and > 1990 and < 2100 ? y : (int?)null;
        if (day > CalendarSystem.Iso.GetDaysInMonth(year ?? today.Year, month))
            return null;
        var date = new LocalDate(year ?? today.Year, month, day.Value);
        return year is null && date < today.PlusMonths(-6) ? date.PlusYears(1) : date;
    }

    // "10.30 uur" is a time and "1-1" a way of working.
    private static bool IsDate(Words words, int day, int month) =>
        (words.Gap(day) is not "." || (month + 1 < words.Count && words[month + 1].Value > 1990)) && !(month + 1 < words.Count && words[month + 1].Text is "uur" or "u") && (words[day].Text, words[month].Text) is not ("1", "1");

    private static int? Ordinal(Words words, int at)
    {
        if (at == 0 || words[at - 1].Text is not ("de" or "den"))
            return null;
        var text = words[at].Text;
        if (words[at].Value is { } day and <= 31 && at + 1 < words.Count && words[at + 1].Text is "e" or "ste" or "de" && words.Gap(at).Length == 0)
            return day;
        var stem = text.EndsWith("ste", StringComparison.Ordinal) ? text[..^3] : text.EndsWith("de", StringComparison.Ordinal) ? text[..^2] : "";
        return stem.Length > 2 && AgeNumber.Spelled(stem) is { } spelled and >= 4 and <= 31 && !(at + 1 < words.Count && words[at + 1].Text is "keer" or "maal" or "aanbieder" or "klas" or "groep" or "week" or "dag" or "nacht" or "kind") ? spelled : null;
    }

    private static LocalDate? NextDay(int day, LocalDate today)
    {
        for (var month = new LocalDate(today.Year, today.Month, 1); month < today.PlusMonths(3); month = month.PlusMonths(1))
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) && month.PlusDays(day - 1) >= today)
                return month.PlusDays(day - 1);
        }

        return null;
    }

    // "in september", "eind maart", "half april": the latest day that is meant.
    private static LocalDate? MonthAt(Words words, int at, LocalDate today)
    {
        if (at == 0 || !Months.TryGetValue(words[at].Text, out var month) || words[at].Text.Length < 3)
            return null;
        var part = words[at - 1].Text switch { "begin" => 5, "half" or "medio" => 15, "eind" or "einde" => 28, "in" or "vanaf" or "tot" or "na" or "voor" => 1, _ => 0 };
        if (part == 0 || (at + 1 < words.Count && words[at + 1].Value > 1990))
            return null;
        var date = new LocalDate(today.Year, month, part);
        return date < today.PlusDays(-45) ? date.PlusYears(1) : date;
    }

    private static FrozenDictionary<string, int> MonthNames()
    {
        var names = "januari jan;februari feb febr;maart mrt mar;april apr;mei;juni jun;juli jul;augustus aug;september sep sept;oktober okt;november nov;december dec";
        return names.Split(';').SelectMany((month, i) => month.Split(' ').Select(name => (name, i + 1))).ToFrozenDictionary(m => m.name, m => m.Item2, StringComparer.Ordinal);
    }
}
