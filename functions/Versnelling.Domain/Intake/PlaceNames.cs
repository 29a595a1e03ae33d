using System.Runtime.CompilerServices;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>A name of a place found in words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Gemeente">What it means; null when it exists in more than one gemeente.</param>
/// <param name="Weak">Whether it counts only when nothing else is known.</param>
internal readonly record struct PlaceHit(int First, int Last, string? Gemeente, bool Weak);

/// <summary>A region's places by their first word, longest name first.</summary>
internal sealed class PlaceNames
{
    private static readonly ConditionalWeakTable<Region, PlaceNames> Cache = [];
    private readonly Dictionary<string, List<(string[] Words, string? Gemeente, bool Weak)>> _byFirstWord = new(StringComparer.Ordinal);

    private PlaceNames(Region region)
    {
        var named = region.Gemeenten
            .SelectMany(g => g.Places.Append(g.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(p => (Name: p, g.Name, Weak: false))
                .Concat(g.WeakPlaces.Select(p => (Name: p, g.Name, Weak: true))))
            .Select(p => (Words: Split(p.Name), Gemeente: p.Item2, p.Weak));
        foreach (var place in named.GroupBy(p => string.Join(' ', p.Words)))
        {
            var meanings = place.Select(p => p.Gemeente).Distinct().ToList();
            var (words, _, weak) = place.First();
            if (!_byFirstWord.TryGetValue(words[0], out var list))
                _byFirstWord[words[0]] = list = [];
            list.Add((words, meanings.Count == 1 ? meanings[0] : null, weak));
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    public static PlaceNames Of(Region region) => Cache.GetValue(region, r => new PlaceNames(r));

    /// <summary>The place that begins at a word.</summary>
    public PlaceHit? At(Words words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at].Text, out var names))
            return null;
        foreach (var (name, gemeente, weak) in names)
        {
            if (StandsAt(words, at, name))
                return new PlaceHit(at, at + name.Length - 1, gemeente, weak);
        }

        return null;
    }

    // "N.O.P." must not be found in "n o p"; "Ens" not where somebody means "enz." in small letters.
    private static bool StandsAt(Words words, int at, string[] name)
    {
        if (at + name.Length > words.Count)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (words[at + i].Text != name[i] || (i > 0 && words.Gap(at + i - 1) is not (" " or "-" or ".")))
                return false;
        }

        return name.Length > 1 || name[0].Length > 4 || words[at].Capital
            || (at > 0 && words[at - 1].Text is "in" or "op" or "te" or "uit" or "naar");
    }

    private static string[] Split(string name)
    {
        var words = Words.Of(name);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].Text)];
    }
}
