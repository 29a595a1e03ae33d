using System.Runtime.CompilerServices;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>How a place is named.</summary>
internal enum PlaceForm
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a name that counts only when nothing else is known.</summary>
    Weak,

    /// <summary>As "Almeerse", "Urker": it says something of the noun that follows.</summary>
    Adjective,
}

/// <summary>A name of a place found in words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Gemeente">What it means; null when it exists in more than one gemeente.</param>
/// <param name="Form">How it is named.</param>
internal readonly record struct PlaceHit(int First, int Last, string? Gemeente, PlaceForm Form);

/// <summary>A region's places by their first word, longest name first, with their adjectives and as hasty people spell them.</summary>
internal sealed class PlaceNames
{
    private static readonly ConditionalWeakTable<Region, PlaceNames> Cache = [];
    private readonly Dictionary<string, List<(string[] Words, string? Gemeente, PlaceForm Form)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly WordFilter _firstWords;
    private readonly Dictionary<string, string> _bySound = new(StringComparer.Ordinal);

    private PlaceNames(Region region)
    {
        var named = region.Gemeenten
            .SelectMany(g => g.Places.Append(g.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(p => (Name: p, Gemeente: g.Name, Form: PlaceForm.Name))
                .Concat(g.WeakPlaces.Select(p => (Name: p, Gemeente: g.Name, Form: PlaceForm.Weak))))
            .ToList();
        var written = named.ConvertAll(p => (Words: Split(p.Name), p.Gemeente, p.Form));
        // "Almerebuiten": names of two words written as one.
        written.AddRange(written.FindAll(p => p.Words.Length == 2 && p.Form is PlaceForm.Name).Select(p => (new[] { p.Words[0] + p.Words[1] }, p.Gemeente, p.Form)));
        written.AddRange(written.FindAll(p => p is { Words: [{ Length: > 2 } _], Form: PlaceForm.Name }).SelectMany(p => PlaceSpelling.Adjectives(p.Words[0]).Select(a => (new[] { a }, p.Gemeente, PlaceForm.Adjective))));
        foreach (var place in written.GroupBy(p => string.Join(' ', p.Words)))
        {
            var meanings = place.Select(p => p.Gemeente).Distinct().ToList();
            var (words, _, form) = place.First();
            if (!_byFirstWord.TryGetValue(words[0], out var list))
                _byFirstWord[words[0]] = list = [];
            list.Add((words, meanings.Count == 1 ? meanings[0] : null, form));
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
            if (words is [{ Length: > 5 } only] && form is PlaceForm.Name)
                _bySound.TryAdd(PlaceSpelling.Sound(only), only);
        }

        _firstWords = new WordFilter(_byFirstWord.Keys);
    }

    public static PlaceNames Of(Region region) => Cache.GetValue(region, r => new PlaceNames(r));

    /// <summary>The place that begins at a word, with the part of it that follows: "Lelystad Boswijk", "de Almeerse Filmwijk".</summary>
    public PlaceHit? At(Words words, int at)
    {
        if (NameAt(words, at) is not { } place || place.Gemeente is null || place.Last + 1 >= words.Count || words.Gap(place.Last) is not (" " or "-"))
            return NameAt(words, at);
        var next = place.Last + 1;
        if (NameAt(words, next) is { Form: not PlaceForm.Adjective } part)
            return part.Gemeente is null || part.Gemeente == place.Gemeente ? new PlaceHit(place.First, part.Last, place.Gemeente, PlaceForm.Name) : place;
        return IsDistrict(words[next]) ? new PlaceHit(place.First, next, place.Gemeente, PlaceForm.Name) : place;
    }

    // A district that the region doesn't list.
    private static bool IsDistrict(Word word) =>
        word.Length > 3 && word.Text is not "wijkagent" && (word.Text is "centrum" or "noord" or "zuid" or "oost" or "west" || Array.Exists(Districts, d => word.Text.EndsWith(d, StringComparison.Ordinal)) && (word.Capital || word.Text.Length <= 10));

    private static readonly string[] Districts = ["wijk", "wijkje", "buurt", "buurtje", "kwartier", "binnenstad", "plassen"];

    private PlaceHit? NameAt(Words words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at].Text, out var names) && !TrySound(words, at, out names))
            return null;
        foreach (var (name, gemeente, form) in names)
        {
            if (StandsAt(words, at, name))
                return new PlaceHit(at, at + name.Length - 1, gemeente, form);
        }

        return null;
    }

    // "leliestad", "Swifterband": only where a place may stand, so that no ordinary word is taken for one.
    private bool TrySound(Words words, int at, out List<(string[] Words, string? Gemeente, PlaceForm Form)> names)
    {
        names = [];
        ref readonly var word = ref words[at];
        if (word.Length < 6 || word.IsNumber || !(word.Capital || (at > 0 && words[at - 1].Text is "in" or "op" or "te" or "uit" or "naar" or "gemeente" or "woonplaats")))
            return false;
        return _bySound.TryGetValue(PlaceSpelling.Sound(word.Text), out var meant) && _byFirstWord.TryGetValue(meant, out names!);
    }

    // "N.O.P." must not be found in "n o p"; "Ens" not where somebody means "enz." in small letters.
    private static bool StandsAt(Words words, int at, string[] name)
    {
        if (at + name.Length > words.Count)
            return false;
        for (var i = 1; i < name.Length; i++)
        {
            if (words[at + i].Text != name[i] || words.Gap(at + i - 1) is not (" " or "-" or "." or "\n"))
                return false;
        }

        return name.Length > 1 || name[0].Length > 4 || words[at].Capital
            || (at > 0 && words[at - 1].Text is "in" or "op" or "te" or "uit" or "naar" or "gemeente" or "van");
    }

    private static string[] Split(string name)
    {
        var words = Words.Of(name);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].Text)];
    }
}
