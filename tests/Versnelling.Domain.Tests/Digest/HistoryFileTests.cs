using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Digest;

public class HistoryFileTests
{
    [Theory]
    [InlineData("period;gemeente;code;count\n2023;Almere;Consultatie;129\n2023-05;NOP;Maatwerk;4\n")]
    [InlineData("\uFEFFPeriod;Gemeente;Code;Count\r\n2023;Almere;Consultatie;129\r\n2023-05;NOP;Maatwerk;4\r\n")]
    [InlineData("# as published in March 2024\n2023, Almere, Consultatie, 129\n\n2023-05,Noordoostpolder,Maatwerk,4")]
    [InlineData("2023;Almere;Consultatie;129\n2023-05;NOP;Maatwerk;4\n2023;Urk;Consultatie;0")] // nothing is no fact
    public void Counts_come_in_as_published_and_marked(string text)
    {
        var (entries, errors) = HistoryFile.Read(text, Flevoland.Region);

        Assert.Empty(errors);
        Assert.Equal(
            [("2023", "Almere", "Consultatie", 129, new LocalDate(2023, 12, 31)), ("2023-05", "Noordoostpolder", "Maatwerk", 4, new LocalDate(2023, 5, 31))],
            entries.Select(e => (e.Month, e.Gemeente, e.Code, e.Children, e.Date)));
        Assert.Equal(entries.Select(e => e.Month), entries.Select(e => e.Imported));
    }

    [Theory]
    [InlineData("2023;Almere;Consultatie", "line 2: this is not period;gemeente;code;count. Write four cells.")]
    [InlineData("2023-Q1;Almere;Consultatie;1", "line 2: '2023-Q1' is no year or month. Write 2023 or 2023-05.")]
    [InlineData("2023-W10;Almere;Consultatie;1", "line 2: '2023-W10' is no year or month. Write 2023 or 2023-05.")]
    [InlineData("2023-13;Almere;Consultatie;1", "line 2: '2023-13' is no year or month. Write 2023 or 2023-05.")]
    [InlineData("2023;Utrecht;Consultatie;1", "line 2: 'Utrecht' is no gemeente of this region. Write one of Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde.")]
    [InlineData("2023;Almere;consultatie;1", "line 2: 'consultatie' is no code of this region's register.")]
    [InlineData("2023;Almere;Consultatie;-1", "line 2: '-1' is no count. Write a whole number.")]
    [InlineData("2023;Almere;Consultatie;1.5", "line 2: '1.5' is no count. Write a whole number.")]
    [InlineData("2023;Almere;Consultatie;=1+1", "line 2: '=1+1' is no count. Write a whole number.")]
    [InlineData("2023;Urk;Maatwerk;2", "line 2: 2023, Urk, Maatwerk is there already. Keep one line.")]
    public void What_is_wrong_is_told_with_its_line_and_the_remedy(string line, string error)
    {
        var (_, errors) = HistoryFile.Read($"2023;Urk;Maatwerk;1\n{line}\n2022;Urk;Maatwerk;1", Flevoland.Region);

        Assert.StartsWith(error, Assert.Single(errors), StringComparison.Ordinal);
    }
}
