using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>HTML is read as the sender's program showed it.</summary>
public class HtmlReadingTests
{
    [Theory]
    [InlineData("<p>Dag,</p><p>Mijn zoon&nbsp;is <b>14</b>.<br>Groet</p>", "Dag,\n\nMijn zoon is 14.\nGroet")]
    [InlineData("<ul><li>eerste</li><li>tweede<ul><li>binnen</li></ul></li></ul>", "- eerste\n- tweede\n- binnen")]
    [InlineData("<ol><li>eerste<li>tweede</ol>", "1. eerste\n2. tweede")]
    [InlineData("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc")]
    [InlineData("<!--[if mso]><p>weg</p><![endif]--><p>blijft</p><o:p></o:p>", "blijft")]
    [InlineData("<div style='display:none;max-height:0'>voorbeeldregel</div><div style='MAX-HEIGHT: 0px; overflow: hidden'>ook</div><span style='visibility:hidden'>en dit</span><p hidden>x</p>Echt", "Echt")]
    [InlineData("<script>alert(1)</script><style>p{}</style><title>t</title><p>tekst</p><noscript>zonder script</noscript>", "tekst\n\nzonder script")]
    [InlineData("Een regel<p>en nog een<td>losse cel", "Een regel\nen nog eenlosse cel")]
    public void Lines_stay_lines(string html, string text) => Assert.Equal(text, TestMail.Html(html));

    [Theory]
    [InlineData("<table><tr><td>Gemeente</td><td>Urk</td></tr><tr><th>Leeftijd<td>8</table>", "Gemeente\tUrk\nLeeftijd\t8")]
    [InlineData("<table><tr><td><p class=MsoNormal>Gemeente<o:p></o:p></p></td><td><p>Urk</p></td></tr></table>", "Gemeente\tUrk")] // Word
    [InlineData("<table><tr><td><table><tr><td>Naam</td><td>J.</td></tr></table></td></tr><tr><td><p>Een brief.</p><p>Met alinea's.</p></td><td></td></tr></table>", "Naam\tJ.\nEen brief.\n\nMet alinea's.")]
    public void Rows_stay_rows(string html, string text) => Assert.Equal(text, TestMail.Html(html));

    [Theory]
    [InlineData("<div dir=ltr>Nieuw</div><div class=gmail_quote><div class=gmail_attr>Op wo 11 mrt 2026 schreef RET &lt;x@y.example&gt;:<br></div><blockquote class=gmail_quote style='margin:0 0 0 .8ex;border-left:1px solid'><p>Oud</p></blockquote></div>", "Nieuw\nOp wo 11 mrt 2026 schreef RET <x@y.example>:\n> Oud")]
    [InlineData("<p>Nieuw</p><blockquote type=cite>een<blockquote type=cite>twee</blockquote></blockquote>", "Nieuw\n\n> een\n>> twee")]
    [InlineData("<blockquote style='margin: 0 0 0 40px; border: none; padding: 0px'>Ingesprongen</blockquote>", "Ingesprongen")]
    [InlineData("<p>Nieuw</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>Van:</b> A &lt;a@b.example&gt;<br><b>Verzonden:</b> woensdag<br><b>Onderwerp:</b> x</p></div>", "Nieuw\n\nVan: A <a@b.example>\nVerzonden: woensdag\nOnderwerp: x")]
    public void Quotes_stay_quotes(string html, string text) => Assert.Equal(text, TestMail.Html(html));

    [Theory]
    [InlineData("")]
    [InlineData("Deze mail is in HTML. Gebruik een programma dat HTML kan weergeven.")]
    [InlineData("To view this email, please use an HTML compatible mail client")]
    [InlineData("Bekijk de online versie: https://a.example/1")]
    public void A_plain_part_that_says_nothing_gives_way_to_the_html(string plain) =>
        Assert.Equal("Mijn zoon van 8", TestMail.ReadParts("alternative", "Content-Type: text/plain; charset=utf-8\r\n\r\n" + plain, "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Mijn zoon van 8</p>").Text);

    [Fact]
    public void A_plain_part_is_preferred_also_when_it_speaks_of_browsers() =>
        Assert.StartsWith("Mijn zoon kijkt", TestMail.ReadParts("alternative", "Content-Type: text/plain\r\n\r\nMijn zoon kijkt de hele nacht in zijn browser naar filmpjes.", "Content-Type: text/html\r\n\r\n").Text, StringComparison.Ordinal);

    [Fact]
    public void Html_that_calls_itself_plain_is_read_as_html() => Assert.Equal("Dag", TestMail.ReadPart("Content-Type: text/plain", "<html><body><p>Dag</p></body></html>").Text);

    [Fact]
    public void Plain_text_that_calls_itself_html_keeps_its_lines() => Assert.Equal("Dag,\nhoi & dag", TestMail.Html("Dag,\r\nhoi &amp; dag"));

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<b><p>", 50_000)]
    [InlineData("<font size=1><p>", 30_000)]
    [InlineData("<i style='a'></x>", 30_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<svg><math>", 50_000)]
    [InlineData("<a href=x><div>", 30_000)]
    [InlineData("&lt;", 200_000)]
    public void Of_hostile_html_the_beginning_is_read(string piece, int times)
    {
        var mail = TestMail.ReadPart("Content-Type: text/html", "<p>Mijn vraag</p>" + string.Concat(Enumerable.Repeat(piece, times)) + "slot");
        Assert.StartsWith(piece == "&lt;" ? "Mijn vraag\n\n<" : "Mijn vraag", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_beyond_the_bound_is_cut_and_said_so()
    {
        var mail = TestMail.ReadPart("Content-Type: text/html", "<p>Mijn vraag</p>" + string.Concat(Enumerable.Repeat("<p>en meer</p>", 200_000)));
        Assert.StartsWith("Mijn vraag\n\nen meer", mail.Text, StringComparison.Ordinal);
        Assert.Equal(ReadingRemarks.Cut, mail.Remarks);
    }
}
