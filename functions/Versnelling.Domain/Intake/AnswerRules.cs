using System.Text.RegularExpressions;
using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>An answer of ours that a sender got or is about to get.</summary>
/// <param name="At">When it was allowed.</param>
/// <param name="Case">The case that it is about.</param>
/// <param name="Mail">The keyed hash of the mail that it answers: allowed once, that answer stays allowed.</param>
/// <param name="Crisis">Whether it tells whom to call now.</param>
public sealed record Answer(Instant At, string Case, string Mail, bool Crisis);

/// <summary>
/// Whether a sender is answered. Two machines that answer each other would never stop, so there is a bound that no person
/// meets: three answers in ten minutes, and one a day on the same case. Whom to call at danger is told once more in ten minutes.
/// </summary>
public static partial class AnswerRules
{
    private const int Most = 3;
    private static readonly Duration Window = Duration.FromMinutes(10);
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>
    /// Whether an answer is welcome: there is an address, it is not ours, and nothing says that a machine sent this, which might
    /// answer in turn. That is about answering only: the request is a case all the same.
    /// </summary>
    public static bool IsWelcome(IncomingMail mail, Region region) =>
        mail.From is { } from
        && !region.IsOwn(from)
        && !mail.Headers["Return-Path"].Any(path => path.Trim() is "<>")
        && mail.Headers["Auto-Submitted"].All(value => value.Trim().Equals("no", StringComparison.OrdinalIgnoreCase))
        && !mail.Headers["Precedence"].Any(value => value.Trim().ToUpperInvariant() is "BULK" or "LIST" or "JUNK")
        && !mail.Headers.Contains("List-Id")
        && !NobodyReads.IsMatch(from.Value);

    /// <summary>The answers to remember when this one is allowed as well; null when it is one too many.</summary>
    /// <param name="earlier">What this sender got before.</param>
    /// <param name="wanted">The answer that is asked for.</param>
    public static IReadOnlyList<Answer>? Allow(IReadOnlyList<Answer> earlier, Answer wanted)
    {
        var lately = earlier.Where(a => wanted.At - a.At < Day).ToList();
        // The same mail taken up again after a crash: its answer may not have gone out yet.
        if (lately.Exists(a => a.Case == wanted.Case && a.Mail == wanted.Mail))
            return lately;
        if (lately.Exists(a => a.Case == wanted.Case && a.Crisis == wanted.Crisis))
            return null;
        var justNow = lately.FindAll(a => wanted.At - a.At < Window);
        return justNow.Count < Most || (wanted.Crisis && !justNow.Exists(a => a.Crisis)) ? [.. lately, wanted] : null;
    }

    [GeneratedRegex("^(no-?reply|do-?not-?reply|niet-?(be)?antwoorden|geen-?antwoord|mailer-?daemon)[^@]*@", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NobodyReads { get; }
}
