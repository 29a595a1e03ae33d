using System.Globalization;
using System.Text;
using Versnelling.Cli.Demo;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Bench;

/// <summary>A mail to measure with.</summary>
/// <param name="Raw">The message.</param>
/// <param name="MessageId">Its own identifier.</param>
internal sealed record BenchMail(byte[] Raw, MessageId MessageId)
{
    private const int SmallestSize = 1024;
    private const int LargestSize = 3072;

    /// <summary>
    /// As many requests as asked for, of 1 to 3 KB, made from the demo's: each with an identifier, a Date and a length of its own.
    /// </summary>
    public static IReadOnlyList<BenchMail> Make(int count, IReadOnlyList<PlannedMail> plan, string series)
    {
        var requests = plan.Where(mail => mail.Ends is DemoEnd.Case).Select(mail => File.ReadAllText(Path.Combine(DemoPlan.Folder, mail.File))).ToList();
        return [.. Enumerable.Range(0, count).Select(number => Make(requests[number % requests.Count], number, count, series))];
    }

    /// <summary>The number of the case that it opens.</summary>
    public CaseNumber CaseNumber(CaseIdentity identity) => identity.Of(MessageId).Number;

    private static BenchMail Make(string request, int number, int count, string series)
    {
        var id = MessageId.Parse(string.Create(CultureInfo.InvariantCulture, $"{series}-{number}@bench.example"));
        var date = new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.FromHours(1)).AddSeconds(number);
        var lines = request.ReplaceLineEndings("\r\n").Split("\r\n").Select(line => line switch
        {
            _ when line.StartsWith("Message-ID:", StringComparison.Ordinal) => $"Message-ID: <{id}>",
            // A sender of its own: nobody gets more than a few answers in ten minutes.
            _ when line.StartsWith("From:", StringComparison.Ordinal) => line.Replace("@", string.Create(CultureInfo.InvariantCulture, $".{number}@"), StringComparison.Ordinal),
            _ when line.StartsWith("Date:", StringComparison.Ordinal) => date.ToString("'Date:' ddd, dd MMM yyyy HH':'mm':'ss '+0100'", CultureInfo.InvariantCulture),
            _ => line,
        });
        var mail = new StringBuilder(string.Join("\r\n", lines));
        var size = SmallestSize + ((LargestSize - SmallestSize) * number / count);
        while (mail.Length < size)
            mail.Append("Wij lichten dit graag toe in een gesprek met alle betrokkenen.\r\n");
        return new BenchMail(Encoding.UTF8.GetBytes(mail.ToString()), id);
    }
}
