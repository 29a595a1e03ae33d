namespace Versnelling.Views.Mails;

/// <summary>Inline styles that mails repeat.</summary>
internal static class Styles
{
    public const string Font = "font-family:Segoe UI,Roboto,Helvetica,Arial,sans-serif";
    public const string Text = Font + ";font-size:17px;line-height:25px;color:#16232d";
    public const string Soft = Font + ";font-size:15px;line-height:22px;color:#4a5a66";
}
