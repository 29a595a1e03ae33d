using System.Globalization;
using System.Text;
using Versnelling.Cli.Local;

namespace Versnelling.Cli.Bench;

/// <summary>
/// Typical mails to measure with, always the same: the fixtures, each several times, brought to 2 to 5 KB with the headers that servers
/// add on the way and, where the text is plain, with more sentences.
/// </summary>
internal static class IntakeMails
{
    /// <summary>What the output says of them.</summary>
    public const string Description = "the mails of tests/fixtures/mail under 8 KB, ten times each, brought to 2 to 5 KB (about 3 KB on average) with servers' headers and more sentences";

    private const int Smallest = 2048;
    private const int Largest = 4864;
    private const int TooLarge = 8192;
    private const int Variants = 10;

    // What such mails say besides what is asked: ordinary words, which the rules must look at all the same.
    private static readonly string[] Sentences =
    [
        "Op school gaat het wisselend; de leerkracht ziet dat er snel wordt\nafgehaakt als een opdracht moeilijk is.",
        "Thuis zijn er afspraken gemaakt over slapen, eten en schermtijd, en die\nlukken de ene week beter dan de andere.",
        "De begeleiding komt nu twee keer in de week langs en heeft vooral gewerkt\naan rust en een vaste structuur.",
        "In het laatste gesprek is besproken wat er nodig is om verder te komen,\nen wie daarin wat kan doen.",
        "Het netwerk denkt mee: een tante vangt soms een weekend op en ook de\nburen zijn betrokken.",
        "Eerder is onderzoek gedaan; het verslag daarvan kunnen wij na toestemming\ntoesturen.",
        "Er is veel kracht in het gezin, en tegelijk is de draaglast de laatste\ntijd groter geworden dan de draagkracht.",
        "Wij merken dat de samenwerking met de betrokken organisaties tijd kost en\ndat niet steeds duidelijk is wie de regie heeft.",
        "Vrije tijd is belangrijk: er wordt graag gevoetbald en getekend, en daar\nis ook plezier te zien.",
        "Graag horen wij wat er mogelijk is, zodat wij daarna met alle betrokkenen\nhet plan kunnen aanpassen.",
    ];

    /// <summary>The mails.</summary>
    public static IReadOnlyList<byte[]> Make()
    {
        var fixtures = Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "fixtures", "mail"), "*.eml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Where(raw => raw.Length < TooLarge).ToList();
        var count = fixtures.Count * Variants;
        // The sizes don't go up with the number, so that every fixture comes in small and in large.
        return [.. Enumerable.Range(0, count).Select(number => Make(fixtures[number % fixtures.Count], number, Smallest + ((Largest - Smallest) * (number * 7 % count) / count)))];
    }

    private static byte[] Make(byte[] fixture, int number, int size)
    {
        // Byte for byte: the fixtures are in many character sets.
        var mail = Encoding.Latin1.GetString(fixture).ReplaceLineEndings("\r\n");
        var headers = Headers(number);
        var body = mail.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (body < 0)
            return Encoding.Latin1.GetBytes(headers + mail);
        var more = new StringBuilder();
        if (IsPlain(mail[..body]))
        {
            for (var i = number; headers.Length + mail.Length + more.Length < size; i++)
                more.Append(Sentences[i % Sentences.Length].ReplaceLineEndings("\r\n")).Append("\r\n");
        }

        return Encoding.Latin1.GetBytes(headers + mail.Insert(body + 4, more.ToString()));
    }

    // Text into which sentences can be put as they are.
    private static bool IsPlain(string headers) =>
        !headers.Contains("multipart/", StringComparison.OrdinalIgnoreCase) && !headers.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !headers.Contains("base64", StringComparison.OrdinalIgnoreCase);

    private static string Headers(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Received: from edge{number % 7}.mail.example (edge{number % 7}.mail.example [192.0.2.{number % 250}])
         by mx.versnelling-fl.example (Postfix) with ESMTPS id {number:X8}A1
         for <ikwil@versnelling-fl.example>; Wed, 04 Mar 2026 10:{number % 60:00}:38 +0100
        DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=s1;
         h=from:date:subject:message-id:content-type:mime-version; bh={new string('k', 43)}=;
         b={new string('Q', 64)}
         {new string('x', 64)}
         {new string('7', 40)}=
        Authentication-Results: mx.versnelling-fl.example; spf=pass smtp.mailfrom=mail.example;
         dkim=pass header.d=mail.example; dmarc=pass action=none header.from=mail.example

        """).ReplaceLineEndings("\r\n");
}
