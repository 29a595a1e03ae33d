using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Tests.Digest;

/// <summary>Facts of a year with everything that figures can show.</summary>
internal static class DigestSamples
{
    public static readonly LedgerEntry[] October =
    [
        Entry("1", "Almere", "Consultatie", 3), Entry("1", "Almere", "LokaleToegang", 3), Entry("1", "Almere", "Versnellingstafel", 3), Entry("1", "Almere", "VoorkomenUHP", 3),
        Entry("2", "Urk", "Consultatie", 1), Entry("2", "Urk", "Overig", 1), Entry("2", "Urk", "Maatwerk", 1),
        Entry("3", "Zeewolde", "Consultatie", 2), Entry("3", "Zeewolde", "VeiligThuis", 1), Entry("3", "Zeewolde", "InzetTeamAnderS", 2), Entry("3", "Zeewolde", "ZoThuisMogelijk", 2),
    ];

    public static readonly LedgerEntry[] Year =
    [
        .. October,
        Entry("4", "Urk", "Schooluitval", 1), Entry("5", "Almere", "Consultatie", 1, AgeBand.From16To27), Entry("5", "Almere", "GecertificeerdeInstelling", 1, AgeBand.From16To27),
        Entry("6", "Urk", "Consultatie", 2) with { Date = new LocalDate(2026, 9, 3) }, Entry("6", "Urk", "Overig", 2) with { Date = new LocalDate(2026, 9, 3) },
        Entry("7", "Urk", "Consultatie", 4) with { Date = new LocalDate(2025, 10, 3) },
        Promise("1", kept: true, 90), Promise("2", kept: true, 3000), Promise("3", kept: false, null), Promise("5", kept: false, 4000, nameof(MissedReason.NotReached)),
        Mail("a", "request"), Mail("b", "request"), Mail("c", "reply"), Mail("d", "auto-reply"), Mail("e", "bulk"), Mail("f", "quarantine"),
    ];

    public static LedgerEntry Entry(string row, string gemeente, string code, int children, AgeBand band = AgeBand.Unknown) =>
        new(new LocalDate(2026, 10, 14), $"{row}.{code}", gemeente, code, band, children);

    private static LedgerEntry Promise(string row, bool kept, int? minutes, string? reason = null) =>
        Entry(row, "Urk", LedgerCode.Promise, 1) with { Promise = new PromiseOutcome(kept, minutes, minutes, reason) };

    private static LedgerEntry Mail(string key, string disposition) => Entry($"MAIL-{key}", "", LedgerCode.MailPrefix + disposition, 1);
}
