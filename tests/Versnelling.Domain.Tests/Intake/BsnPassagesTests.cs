namespace Versnelling.Domain.Tests.Intake;

/// <summary>Numbers that are a BSN and numbers that look like one. All numbers are invented.</summary>
public class BsnPassagesTests
{
    // "yes" or "no" | text; "9"s begin numbers that nobody has. A line break in a mail is written as " / ".
    private const string Table = """
        yes | BSN 999922415
        yes | bsn: 999947485.
        yes | BSN-nummer: 9999.28.235
        yes | Bsn: 999 927 875
        yes | bsn 9999 22 051
        yes | BSN: 99-99-29-653
        yes | BSN 999-902-611
        yes | burgerservicenummer (999903093)
        yes | sofinummer 999901965
        yes | BSN999904073
        yes | bsnnr.999905223
        yes | bsn=999907980
        yes | BSN nr: 51760800
        yes | bsn 68950391 (jongen, 14)
        yes | bsn: 0517.60.800
        yes | BSN jeugdige: 123456459 BSN moeder: onbekend
        yes | Naam: J. de W. / Geboortedatum: 14-05-2012 / 999922415
        yes | Het gaat om J., 999947485, geboren 14-05-2012.
        yes | J. / 14-05-2012 / 999928235 / Lelystad
        yes | "999927875"
        yes | <999922051>
        yes | 999929653/J. de Vries
        yes | zijn nummer: 9 9 9 9 0 2 6 1 1
        yes | burger service nummer 999903093
        yes | BSN	999901965
        yes | geb. 03-04-2010 BSN 999904073 tel. 06 12345678
        yes | bsn is 999.905.223
        yes | bsn (van het kind) = 999-90-7980
        yes | BSN: 068142626
        yes | bsn 68142626
        yes | BSN moeder 123456101 en BSN kind 123456344
        yes | B.S.N. 123456216
        yes | Kenmerk: 123456678 (BSN)
        yes | BSN:100002602;DOB:2012
        no  | BSN 999922416
        no  | BSN: volgt nog
        no  | Zijn BSN heb ik niet bij de hand, mijn nummer is 0320 123456.
        no  | Telefoon: 999922415
        no  | tel 036-9992241
        no  | T 068142626
        no  | M: 06 81426260
        no  | Ons nummer is 0654383560
        no  | bel 06 5438 3560
        no  | IBAN NL20 INGB 0999 9224 15
        no  | rek.nr. 999922415
        no  | KvK-nummer: 51760800
        no  | KVK 68950391 | BTW NL999922415B01
        no  | AGB-code 97462020
        no  | AGB: 03 123456
        no  | SKJ-registratienummer 999903093
        no  | SKJ 999922415
        no  | BIG 999947485 01
        no  | BIG-nummer 99990126111
        no  | ordernummer 999922415
        no  | zaaknummer 999928235
        no  | Zaaknr: 999927875
        no  | dossiernummer 123456459
        no  | uw kenmerk 123456344
        no  | cliëntnummer: 123456216
        no  | factuurnummer 123456678
        no  | beschikkingsnummer 999904073
        no  | Meeting ID: 999 905 223
        no  | Vergadering-id: 999 907 980
        no  | telefonische vergadering-id: 123 456 459#
        no  | polisnummer 999922415
        no  | geboren 14052012
        no  | geb.datum 20120514
        no  | 12.05.2012 en 14.06.2013
        no  | 2026-03-11 09:00
        no  | https://zorg.example/dossier/999922415
        no  | het staat op https://zorg.example/?id=999922415
        no  | bestand_999922415_v2
        no  | Het bedrag is 999.922.415 euro
        no  | € 51.760.800
        no  | 1 2 3 4 5 6 4 5 9
        no  | pagina 12 van 345 en 64 van 59
        no  | Ticket #123456459
        no  | ref. 123456344
        no  | bsn: 123456782000
        no  | Fax 036 5383560
        no  | 8 9 10 11 12 13
        """;

    public static TheoryData<string, string> Passages()
    {
        var passages = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n'))
            passages.Add(line[..line.IndexOf('|', StringComparison.Ordinal)].Trim(), line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim());
        return passages;
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void Only_a_bsn_is_one(string found, string text)
    {
        var understood = MailOf.Understood("Goedemorgen,\n\nWij vragen advies over een jongen.\n" + text.Replace(" / ", "\n", StringComparison.Ordinal));
        Assert.True(understood.BsnFound == (found == "yes"), $"{understood.BsnFound} for {text}: {MailOf.Why(understood)}");
    }

    [Theory]
    [InlineData("Advies over J., bsn 999922415")]
    [InlineData("999947485")]
    public void The_subject_counts(string subject) => Assert.True(MailOf.Understood("Graag advies over een jongen.", subject: subject).BsnFound);

    [Theory]
    [InlineData("aanmelding_999922415.pdf", true)]
    [InlineData("BSN 9999.47.485 J.docx", true)]
    [InlineData("IMG_20260311_091502.jpg", false)]
    [InlineData("scan 20260311.pdf", false)]
    [InlineData("factuur-999922415.pdf", false)]
    [InlineData("beschikking.pdf", false)]
    public void The_names_of_attachments_count(string name, bool found)
    {
        var mail = MailOf.Text("Graag advies over een jongen, zie bijlage.") with { Attachments = [name] };
        Assert.True(MailOf.Understood(mail).BsnFound == found, name);
    }

    [Fact]
    public void Quoted_text_counts() =>
        Assert.True(MailOf.Understood("Graag advies over deze jongen.\n\nOp 10-03-2026 om 09:12 schreef J. Bos <j@mail.example>:\n> Zijn bsn is 999922415.", subject: "Re: vraag").BsnFound);
}
