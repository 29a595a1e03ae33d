using System.Security.Cryptography;
using System.Text;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Regions;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Id">The colleague's id; for managers and the administrator derived from their address.</param>
/// <param name="Name">As the pages greet them.</param>
/// <param name="Address">Where their link to sign in goes.</param>
/// <param name="Role">What they may do.</param>
public sealed record Account(string Id, string Name, EmailAddress Address, AccountRole Role);

/// <summary>What somebody may do on the pages.</summary>
public enum AccountRole
{
    /// <summary>A member of the team: all cases of the region, and the figures.</summary>
    Expert,

    /// <summary>The coordinator: what an expert may, mails that became no case, and the colleagues' sessions.</summary>
    Coordinator,

    /// <summary>A manager: the figures only.</summary>
    Manager,

    /// <summary>The administrator: technical trouble and sessions; no cases, no mails.</summary>
    Administrator,
}

/// <summary>The accounts of a region: they follow from its file.</summary>
public static class RegionAccounts
{
    extension(Region region)
    {
        /// <summary>All who may sign in; who is more than one thing has the account with the most rights.</summary>
        public IEnumerable<Account> Accounts =>
        [
            .. region.Team.Select(c => new Account(c.Id, c.Name, c.Address, c.Id == region.Coordinator.Id ? AccountRole.Coordinator : AccountRole.Expert)),
            .. region.DigestRecipients.Where(a => region.FindColleague(a) is null).Select(a => Other(a, AccountRole.Manager)),
            .. region.FindColleague(region.Administrator) is null && !region.DigestRecipients.Contains(region.Administrator)
                ? [Other(region.Administrator, AccountRole.Administrator)] : Array.Empty<Account>(),
        ];

        /// <summary>The account with this id; null when there is none (any more).</summary>
        public Account? FindAccount(string? id) => region.Accounts.FirstOrDefault(a => a.Id == id);

        /// <summary>The account with this address; null when it is nobody's.</summary>
        public Account? FindAccount(EmailAddress? address) => region.Accounts.FirstOrDefault(a => a.Address == address);
    }

    private static Account Other(EmailAddress address, AccountRole role) =>
        new($"{(role is AccountRole.Manager ? "manager" : "beheer")}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.Value)))[..12]}", address.Value, address, role);
}
