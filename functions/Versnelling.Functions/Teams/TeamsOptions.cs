namespace Versnelling.Functions.Teams;

/// <summary>The team's channel (setting <c>Teams:Webhook</c>).</summary>
public sealed class TeamsOptions
{
    /// <summary>The address of the channel's Workflows webhook; none means mail only.</summary>
    public Uri? Webhook { get; set; }
}
