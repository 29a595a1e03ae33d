using System.Globalization;

namespace Versnelling.Domain.Intake;

/// <summary>A word or a number of a mail.</summary>
/// <param name="Text">In lower case, without accents: <c>Zoë</c> is <c>zoe</c>.</param>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="Length">How many characters it has there.</param>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Clause">The clause's number: a comma, colon, bracket or "maar" begins another one.</param>
/// <param name="Before">The mark directly before it, such as <c>(</c>; a blank when there is none.</param>
/// <param name="After">The mark directly after it.</param>
/// <param name="Capital">Whether it is written with a capital.</param>
/// <param name="Hash">As <see cref="WordHash"/> makes it, so that tables can tell at once which words they don't have.</param>
/// <param name="Beginning">The hash of its first letters; 0 when it is shorter.</param>
internal readonly record struct Word(string Text, int Start, int Length, int Sentence, int Clause, char Before, char After, bool Capital, uint Hash, uint Beginning)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>The whole number that it is.</summary>
    public int? Value => IsNumber && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>
/// A passage cut into words once, so that the rules look at words and not at characters: "Urk" can't be found inside
/// another word, and a table of phrases costs one look-up a word.
/// </summary>
internal sealed class Words
{
    // In words; longer than anybody writes, also without full stops.
    private const int LongestSentence = 400;
    private const int WrappedLine = 55;
    private static readonly char[] Folds = MakeFolds();
    private static readonly List<PhraseHit> Nothing = [];
    private readonly string _text;
    private readonly Word[] _words;
    private List<PhraseHit>?[]? _found;

    private Words(string text, Word[] words, int count) => (_text, _words, Count) = (text, words, count);

    public int Count { get; }

    public ref readonly Word this[int index] => ref _words[index];

    public static Words Of(string text)
    {
        var words = new Word[(text.Length / 5) + 4];
        var count = 0;
        var sentence = 0;
        var clause = 0;
        var lineStart = 0;
        var began = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var end = EndOfWord(text, i);
                var word = Fold(text.AsSpan(i, end - i));
                if (word == "maar")
                    clause++;
                // Damaged or hostile text may go on for ever, and rules look through a whole sentence again and again.
                if (count - began >= LongestSentence)
                    (sentence, clause, began) = (sentence + 1, clause + 1, count);
                if (count == words.Length)
                    Array.Resize(ref words, count * 2);
                var hash = WordHash.Of(word, out var beginning);
                words[count++] = new Word(word, i, end - i, sentence, clause, i == 0 ? ' ' : text[i - 1], end == text.Length ? ' ' : text[end], char.IsUpper(c), hash, beginning);
                i = end;
                continue;
            }

            if (c == '\n' ? EndsSentence(text, lineStart, i) : c is '.' or '!' or '?' or ';' && IsFullStop(text, i))
                (sentence, clause, began) = (sentence + 1, clause + 1, count);
            else if (c is ',' or ':' or '\t' or '(' or ')' or '–' or '—' || (c == '-' && i > 0 && text[i - 1] == ' '))
                clause++;
            if (c == '\n')
                lineStart = i + 1;
            i++;
        }

        return new Words(text, words, count);
    }

    /// <summary>The phrases of a table in these words: all tables' are looked for at once, when the first is asked for.</summary>
    public List<PhraseHit> Found(PhraseTable table)
    {
        _found ??= PhraseIndex.Search(this);
        if (table.Number >= _found.Length)
            return PhraseIndex.Search(this, table) ?? Nothing;
        return _found[table.Number] ?? Nothing;
    }

    /// <summary>The words as they stand in the mail.</summary>
    public string Slice(int first, int last) => _text[_words[first].Start..(_words[last].Start + _words[last].Length)];

    /// <summary>What stands between two neighbouring words.</summary>
    public ReadOnlySpan<char> Gap(int first)
    {
        var end = _words[first].Start + _words[first].Length;
        return first + 1 < Count ? _text.AsSpan(end, _words[first + 1].Start - end) : _text.AsSpan(end);
    }

    /// <summary>Whether a word ends a label: a colon follows, or the next cell of a table.</summary>
    public bool EndsLabel(int index) => Gap(index).IndexOfAny(":\t") >= 0;

    /// <summary>Whether the word at <paramref name="index"/> begins its line, bullets aside.</summary>
    public bool StartsLine(int index)
    {
        for (var i = _words[index].Start - 1; i >= 0; i--)
        {
            if (_text[i] == '\n')
                return true;
            if (char.IsLetterOrDigit(_text[i]))
                return false;
        }

        return true;
    }

    /// <summary>A text in lower case and without accents, so that hasty and careful spelling meet.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = text[i] < Folds.Length ? Folds[text[i]] : text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
        return new string(folded);
    }

    private static int EndOfWord(string text, int start)
    {
        var number = char.IsAsciiDigit(text[start]);
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var more = number
                ? char.IsAsciiDigit(c) || (c == ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && i - start <= 2 && text[i + 1] == '5')
                    // Sixteen years and four months is written "16;4".
                    || (c == ';' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && i - start <= 2)
                : char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                    || (c is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (!more)
                break;
        }

        return i;
    }

    // A dot inside "a.s." or "N.O.P." or "10.00" ends nothing; nor does one after a single letter or a common abbreviation.
    private static bool IsFullStop(string text, int at)
    {
        if (text[at] != '.')
            return true;
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
            return false;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var before = Fold(text.AsSpan(start, at - start));
        if (before.Length == 1 && (start < 2 || text[start - 1] == '.' || char.IsUpper(text[start])))
            return at + 1 >= text.Length;
        return before is not ("geb" or "dhr" or "mw" or "mevr" or "dr" or "drs" or "ca" or "nr" or "tel" or "evt" or "fam" or "jr" or "lft" or "gem" or "st" or "resp" or "bijv" or "o.a");
    }

    // A line's end ends the sentence, unless the line was broken only because it was full.
    private static bool EndsSentence(string text, int lineStart, int lineEnd)
    {
        if (lineEnd - lineStart < WrappedLine || lineEnd + 1 >= text.Length)
            return true;
        var next = text.AsSpan(lineEnd + 1);
        var stop = next.IndexOf('\n');
        next = (stop < 0 ? next : next[..stop]).Trim();
        var colon = next.IndexOf(':');
        return next.IsEmpty || next[0] is '-' or '*' or '•' || colon is > 0 and < 25;
    }

    private static char[] MakeFolds()
    {
        var folds = new char[0x250];
        for (var c = 0; c < folds.Length; c++)
            folds[c] = char.ToLowerInvariant(((char)c).ToString().Normalize(System.Text.NormalizationForm.FormD)[0]);
        return folds;
    }
}
