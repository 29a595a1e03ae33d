namespace Versnelling.Domain.Intake;

/// <summary>One phrase of a <see cref="PhraseTable"/>.</summary>
internal sealed record Phrase
{
    private readonly Step[] _steps;

    private Phrase(string rule, Step[] steps)
    {
        (Rule, _steps) = (rule, steps);
        Next = PhraseNeed.After(steps, 0, out var at);
        Later = PhraseNeed.After(steps, at, out _);
    }

    public string Rule { get; }

    public Step First => _steps[0];

    /// <summary>What must stand near its first word: a phrase that lacks it needn't be tried.</summary>
    public PhraseNeed Next { get; }

    /// <summary>And what further on.</summary>
    public PhraseNeed Later { get; }

    /// <summary>Reads a phrase as <see cref="PhraseTable"/> describes.</summary>
    /// <exception cref="FormatException">It begins with a gap or a word that may lack.</exception>
    public static Phrase Parse(string rule, string text)
    {
        var steps = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Step.Parse).ToArray();
        return steps[0] is { Gap: 0, Optional: false }
            ? new Phrase(rule, steps)
            : throw new FormatException($"'{text}' of {rule} begins with something that may lack.");
    }

    /// <summary>The last word of the phrase when it begins at <paramref name="at"/>; null when it doesn't. So many of its first steps are known to fit.</summary>
    public int? Match(Words words, int at, int known) => Match(words, at + known, known, words[at].Sentence);

    private int? Match(Words words, int at, int step, int sentence)
    {
        if (step == _steps.Length)
            return at - 1;
        var current = _steps[step];
        if (current.Gap > 0)
        {
            for (var skipped = 0; skipped <= current.Gap; skipped++)
            {
                if (Match(words, at + skipped, step + 1, sentence) is { } end)
                    return end;
            }

            return null;
        }

        if (at < words.Count && words[at].Sentence == sentence && current.Matches(words[at]) && Match(words, at + 1, step + 1, sentence) is { } last)
            return last;
        return current.Optional ? Match(words, at, step + 1, sentence) : null;
    }

    /// <summary>A place in a phrase: one of some words, or a gap of so many.</summary>
    internal sealed record Step(string[] Words, bool Optional, int Gap)
    {
        private readonly string[] _exact = [.. Words.Where(w => w != "#" && !w.Contains('*', StringComparison.Ordinal))];
        private readonly string[] _patterns = [.. Words.Where(w => w == "#" || w.Contains('*', StringComparison.Ordinal))];

        /// <summary>The marks of its words: most words are told apart by theirs without a comparison.</summary>
        public WordMarks Marks { get; } = WordMarks.OfPatterns(Words);

        public static Step Parse(string text) => text switch
        {
            "~" => new Step([], Optional: false, 3),
            "~~" => new Step([], Optional: false, 6),
            ['(', .., ')'] => new Step(text[1..^1].Split('|'), Optional: true, 0),
            _ => new Step(text.Split('|'), Optional: false, 0),
        };

        public bool Matches(in Word word)
        {
            if (!Marks.Meet(WordMarks.Of(word)))
                return false;
            foreach (var exact in _exact)
            {
                if (exact == word.Text)
                    return true;
            }

            foreach (var pattern in _patterns)
            {
                var found = pattern switch
                {
                    "#" => word.IsNumber,
                    ['*', .., '*'] => word.Text.AsSpan().Contains(pattern.AsSpan(1, pattern.Length - 2), StringComparison.Ordinal),
                    ['*', ..] => word.Text.AsSpan().EndsWith(pattern.AsSpan(1), StringComparison.Ordinal),
                    _ => word.Text.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal),
                };
                if (found)
                    return true;
            }

            return false;
        }
    }
}
