namespace Versnelling.Functions.SignIn;

/// <summary>How people sign in besides by mail (settings <c>SignIn:…</c>).</summary>
public sealed class SignInOptions
{
    /// <summary>
    /// Whether App Service authentication stands before this app and signs people in with Entra ID. Only then its header is believed:
    /// without it, anybody could send one.
    /// </summary>
    public bool Entra { get; set; }
}
