using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Digest;

/// <summary>The yearly report of 2023 as it was published, contradictions included.</summary>
internal static class Published2023
{
    public static readonly string[] Gemeenten = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk"];

    public static readonly (string Code, int[] Counts, int Total)[] Rows =
    [
        ("Consultatie", [129, 25, 65, 24, 9], 252),
        ("LokaleToegang", [40, 15, 1, 13, 5], 74),
        ("GecertificeerdeInstelling", [38, 8, 48, 9, 0], 103),
        ("VeiligThuis", [24, 0, 3, 0, 2], 29),
        ("Overig", [25, 2, 15, 2, 2], 46),
        ("VerwezenReguliereZorg", [23, 8, 28, 8, 4], 71),
        ("Maatwerk", [0, 0, 0, 4, 0], 4),
        ("NietGecontracteerdAanbod", [0, 0, 0, 3, 0], 3),
        ("VerklarendeAnalyse", [1, 1, 0, 0, 0], 2),
        ("Versnellingstafel", [36, 10, 29, 8, 2], 85),
        ("VerwezenRET", [1, 0, 0, 0, 0], 1),
        ("OnafhankelijkeGespreksvoering", [8, 0, 0, 1, 0], 9),
        ("InzetTeamAnderS", [23, 7, 8, 5, 0], 43),
        ("Anders", [5, 2, 1, 1, 0], 9),
        ("NietGelukt", [3, 0, 2, 0, 0], 5),
        ("VoorkomenUHP", [19, 8, 7, 6, 2], 42),
        ("ZoThuisMogelijk", [2, 3, 6, 3, 0], 14),
        ("PassendeHulp", [4, 1, 1, 2, 0], 8),
    ];

    /// <summary>One entry for each cell that is not zero, as an import of history writes them.</summary>
    public static IEnumerable<LedgerEntry> Entries =>
        from row in Rows
        from cell in Gemeenten.Zip(row.Counts)
        where cell.Second > 0
        select new LedgerEntry(new LocalDate(2023, 12, 31), $"{cell.First}.{row.Code}", cell.First, row.Code, AgeBand.Unknown, cell.Second);
}
