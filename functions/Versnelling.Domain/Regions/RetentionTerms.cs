namespace Versnelling.Domain.Regions;

/// <summary>How long what is stored is kept, counted from the closing of a case (and for a mail that became no case from its receipt).</summary>
/// <param name="AddressDays">After so many days the referrer's address is forgotten.</param>
/// <param name="MailMonths">After so many months the mails are deleted from the mailbox.</param>
/// <param name="CaseMonths">After so many months the case's details are removed and its ledger rows sealed.</param>
/// <param name="InactiveMonths">An open case in which nothing happened for so many months is closed by itself.</param>
public sealed record RetentionTerms(int AddressDays, int MailMonths, int CaseMonths, int InactiveMonths)
{
    /// <summary>What holds where a region says nothing.</summary>
    public static RetentionTerms Default { get; } = new(AddressDays: 90, MailMonths: 6, CaseMonths: 24, InactiveMonths: 12);
}
