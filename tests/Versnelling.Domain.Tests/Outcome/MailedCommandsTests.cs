using System.Text.Json.Nodes;
using NodaTime;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Outcome;

/// <summary>What lines in a colleague's mail mean. Each expectation is the commands in short; <c>?</c> and a number is a line that was not understood.</summary>
public class MailedCommandsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    // Contact
    [InlineData("contact gebeld", "contact=Phone")]
    [InlineData("Contact: gebeld", "contact=Phone")]
    [InlineData("CONTACT GEBELD!", "contact=Phone")]
    [InlineData("- contact: telefonisch", "contact=Phone")]
    [InlineData("contact gebeld met moeder", "contact=Phone")]
    [InlineData("contact per telefoon", "contact=Phone")]
    [InlineData("contact gemaild", "contact=Mail")]
    [InlineData("contact per e-mail", "contact=Mail")]
    [InlineData("contact per mail", "contact=Mail")]
    [InlineData("contact met moeder gebeld", "contact=Phone")]
    [InlineData("contact gebeld met de vader en oma", "contact=Phone")]
    [InlineData("contact gesproken", "contact=Meeting")]
    [InlineData("contact huisbezoek", "contact=Meeting")]
    [InlineData("contact: videobellen", "contact=Meeting")]
    [InlineData("gebeld", "contact=Phone")]
    [InlineData("Gebeld.", "contact=Phone")]
    [InlineData("gesproken", "contact=Meeting")]
    // No contact, or unclear: told, never guessed
    [InlineData("contact gebeld, geen gehoor", "?1")]
    [InlineData("contact gebeld, voicemail ingesproken", "?1")]
    [InlineData("contact niet gebeld", "?1")]
    [InlineData("nog geen contact", "")]
    [InlineData("geen contact", "")]
    [InlineData("contact gebeld en gemaild", "?1")]
    [InlineData("contact gehad", "?1")]
    [InlineData("contact", "?1")]
    [InlineData("contact morgen bellen", "?1")]
    [InlineData("Gebeld, geen gehoor", "")]
    // Interventions
    [InlineData("interventie versnellingstafel", "interventie=Versnellingstafel")]
    [InlineData("Interventie: Versnellingstafel", "interventie=Versnellingstafel")]
    [InlineData("interventies versnellingstafel, maatwerk", "interventie=Versnellingstafel interventie=Maatwerk")]
    [InlineData("interventie maatwerk; verwezen ret", "interventie=Maatwerk interventie=VerwezenRET")]
    [InlineData("interventie maatwerk en versnellingstafel", "interventie=Maatwerk interventie=Versnellingstafel")]
    [InlineData("interventie maatwerk, maatwerk", "interventie=Maatwerk")]
    [InlineData("interventie reguliere zorg", "interventie=VerwezenReguliereZorg")]
    [InlineData("interventie verklarende analyse", "interventie=VerklarendeAnalyse")]
    [InlineData("interventie niet gecontracteerd aanbod", "interventie=NietGecontracteerdAanbod")]
    [InlineData("interventie bemiddeling", "interventie=OnafhankelijkeGespreksvoering")]
    [InlineData("interventie onafhankelijke gespreksvoering/ bemiddeling", "interventie=OnafhankelijkeGespreksvoering")]
    [InlineData("inzet team AnderS", "interventie=InzetTeamAnderS")]
    [InlineData("interventie anders", "interventie=Anders")]
    [InlineData("interventie anders, vnl zorgbemiddeling", "interventie=Anders")]
    [InlineData("interventie niet gelukt, ondanks interventie", "interventie=NietGelukt")]
    [InlineData("versnellingstafel", "interventie=Versnellingstafel")]
    [InlineData("gebeld, versnellingstafel, voorkomen uhp", "contact=Phone interventie=Versnellingstafel resultaat=VoorkomenUHP")]
    [InlineData("Niet gelukt, ondanks interventie", "interventie=NietGelukt")]
    [InlineData("geen interventie maatwerk", "terug=Maatwerk")]
    [InlineData("interventie verwezen", "?1")]
    [InlineData("interventie koffie", "?1")]
    [InlineData("interventie", "?1")]
    // Results
    [InlineData("resultaat voorkomen uhp", "resultaat=VoorkomenUHP")]
    [InlineData("Resultaat: UHP voorkomen", "resultaat=VoorkomenUHP")]
    [InlineData("resultaat uithuisplaatsing voorkomen", "resultaat=VoorkomenUHP")]
    [InlineData("uitkomst passende hulp", "resultaat=PassendeHulp")]
    [InlineData("resultaat zo thuis mogelijk", "resultaat=ZoThuisMogelijk")]
    [InlineData("Kind zo thuis mogelijk", "resultaat=ZoThuisMogelijk")]
    [InlineData("resultaat voorkomen uhp, passende hulp", "resultaat=VoorkomenUHP ?1")]
    [InlineData("resultaat iets moois", "?1")]
    // Themes, children, gemeente, closing
    [InlineData("thema schooluitval", "thema=Schooluitval")]
    [InlineData("thema’s: huiselijk geweld, complexe scheiding", "thema=HuiselijkGeweld thema=ComplexeScheiding")]
    [InlineData("kinderen 2", "kinderen=2")]
    [InlineData("kinderen: twee", "kinderen=2")]
    [InlineData("2 kinderen", "kinderen=2")]
    [InlineData("kinderen veel", "?1")]
    [InlineData("kinderen -1", "kinderen=1")] // a dash is a bullet here; the page asks for what is odd
    [InlineData("kinderen 2, 3", "kinderen=2 ?1")]
    [InlineData("gemeente urk", "gemeente=Urk")]
    [InlineData("gemeente NOP", "gemeente=Noordoostpolder")]
    [InlineData("gemeente Utrecht", "?1")]
    [InlineData("sluit", "sluit")]
    [InlineData("Sluit de zaak.", "sluit")]
    [InlineData("afgerond", "sluit")]
    [InlineData("heropen", "heropen")]
    [InlineData("sluit nog niet", "?1")]
    [InlineData("afsluiten kan niet", "?1")]
    [InlineData("afgerond: nee", "?1")]
    [InlineData("heropen niet", "?1")]
    [InlineData("sluit zaak", "sluit")]
    // Several in a mail
    [InlineData("contact gebeld, interventie niet gecontracteerd aanbod", "contact=Phone interventie=NietGecontracteerdAanbod")]
    [InlineData("contact gebeld; interventie niet gelukt", "contact=Phone interventie=NietGelukt")]
    [InlineData("contact gebeld\ninterventie maatwerk\nresultaat voorkomen uhp\nsluit", "contact=Phone interventie=Maatwerk resultaat=VoorkomenUHP sluit")]
    [InlineData("Hoi,\n\ncontact gebeld\nresultaat onbekend\n\nGroet, Fatima", "contact=Phone ?4")]
    [InlineData("kinderen 2\nkinderen 3", "kinderen=2 ?2")]
    // Sentences are no commands
    [InlineData("Contact met school verloopt via mail", "")]
    [InlineData("Contact via mail verloopt stroef", "?1")]
    [InlineData("Contact met moeder verloopt moeizaam, zij neemt de telefoon niet op", "")]
    [InlineData("Contact met de huisarts over telefoon en mail loopt door", "")]
    [InlineData("Contact met moeder verloopt moeizaam, dat weet je.", "")]
    [InlineData("Kind woont sinds kort bij zijn oma in Urk", "")]
    [InlineData("De versnellingstafel is morgen om tien uur.", "")]
    [InlineData("Ik heb gebeld, maatwerk lijkt me goed", "")]
    [InlineData("Sluit aan bij wat wij vorige week bespraken", "")]
    [InlineData("", "")]
    public void A_line_means_what_a_colleague_means(string text, string expected) => Assert.Equal(expected, Short(MailedCommands.Read(text, Flevoland.Region, Today)));

    [Fact]
    public void The_words_are_those_of_the_region_at_that_day()
    {
        var copy = Flevoland.Copy();
        copy["interventions"]![0] = new JsonObject { ["code"] = "Eigen", ["label"] = "Familiegroepsplan", ["until"] = "2026-11-22" };
        copy["interventions"]![1] = new JsonObject { ["code"] = "Nieuw", ["label"] = "Steunfiguur", ["from"] = "2026-11-23" };
        var region = Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(copy.ToJsonString())).Region;

        Assert.Equal("interventie=Nieuw ?2", Short(MailedCommands.Read("interventie steunfiguur\ninterventie familiegroepsplan", region, Today)));
        Assert.Equal("interventie=Eigen ?1", Short(MailedCommands.Read("interventie steunfiguur\ninterventie familiegroepsplan", region, Today.PlusDays(-1))));
        Assert.Equal("?1", Short(MailedCommands.Read("interventie maatwerk", region, Today)));
    }

    private static string Short(MailedCommands read) => string.Join(' ',
    [
        .. read.Contact is { } contact ? [$"contact={contact}"] : Array.Empty<string>(),
        .. read.Interventions.Select(code => $"interventie={code}"),
        .. read.Withdrawn.Select(code => $"terug={code}"),
        .. read.Result is { } result ? [$"resultaat={result}"] : Array.Empty<string>(),
        .. read.Themes.Select(code => $"thema={code}"),
        .. read.Children is { } children ? [$"kinderen={children}"] : Array.Empty<string>(),
        .. read.Gemeente is { } gemeente ? [$"gemeente={gemeente}"] : Array.Empty<string>(),
        .. read.Close ? ["sluit"] : Array.Empty<string>(),
        .. read.Reopen ? ["heropen"] : Array.Empty<string>(),
        .. read.NotUnderstood.Select(line => $"?{line}"),
    ]);
}
