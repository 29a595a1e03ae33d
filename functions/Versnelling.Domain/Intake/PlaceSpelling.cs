namespace Versnelling.Domain.Intake;

/// <summary>How Dutch makes words of a place's name, and how people misspell it.</summary>
internal static class PlaceSpelling
{
    private const string Vowels = "aeiou";

    /// <summary>The adjectives and inhabitants of a place: <c>almere</c> gives <c>almeerse</c>, <c>urk</c> gives <c>urker</c>.</summary>
    public static IEnumerable<string> Adjectives(string name)
    {
        foreach (var stem in Stems(name))
        {
            foreach (var ending in (string[])["s", "se", "er", "ers", "der", "ders"])
            {
                if (!(stem[^1] == 's' && ending[0] == 's') && (ending[0] != 'd' || stem[^1] == 'r'))
                    yield return stem + ending;
            }
        }
    }

    /// <summary>A name as it sounds: <c>leliestad</c> sounds like <c>lelystad</c>.</summary>
    public static string Sound(string word)
    {
        Span<char> sound = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] switch
            {
                'y' => 'i',
                'z' => 's',
                'c' or 'q' when i + 1 < word.Length && word[i + 1] != 'h' => 'k',
                'v' => 'f',
                var other => other,
            };
            if (c is 'e' or 'j' && length > 0 && sound[length - 1] == 'i')
                continue;
            if (length == 0 || sound[length - 1] != c)
                sound[length++] = c;
        }

        if (length > 4 && sound[length - 1] == 'n' && sound[length - 2] == 'e')
            length--;
        if (sound[length - 1] == 'd')
            sound[length - 1] = 't';
        return new string(sound[..length]);
    }

    // A single vowel between two consonants is doubled when the -e behind it falls off.
    private static IEnumerable<string> Stems(string name)
    {
        yield return name;
        if (name.Length < 5 || name[^1] != 'e')
            yield break;
        var bare = name[..^1];
        yield return bare + "en";
        yield return bare.Length > 2 && !IsVowel(bare[^1]) && IsVowel(bare[^2]) && !IsVowel(bare[^3]) ? bare[..^1] + bare[^2] + bare[^1] : bare;
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
