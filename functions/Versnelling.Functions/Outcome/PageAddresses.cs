using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The addresses of the pages: the routes of the functions and the links to them, in one place.</summary>
internal static class PageAddresses
{
    public const string OpenRoute = "open/{number}/{handle}";
    public const string CaseRoute = "zaak/{number}";
    public const string MessageRoute = CaseRoute + "/bericht/{reply?}";
    public const string TakeOverRoute = CaseRoute + "/" + CaseActions.TakeOver;
    public const string HandOverRoute = CaseRoute + "/" + CaseActions.HandOver;
    public const string RegisterRoute = CaseRoute + "/" + CaseActions.Register;
    public const string CorrectRoute = CaseRoute + "/" + CaseActions.Correct;
    public const string LinkChildRoute = CaseRoute + "/" + CaseActions.LinkChild;
    public const string UnlinkChildRoute = CaseRoute + "/" + CaseActions.UnlinkChild;
    public const string SplitRoute = CaseRoute + "/" + CaseActions.Split;
    public const string MergeRoute = CaseRoute + "/" + CaseActions.Merge;
    public const string ExplainRoute = CaseRoute + "/" + CaseActions.Explain;
    public const string CloseRoute = CaseRoute + "/" + CaseActions.Close;
    public const string ReopenRoute = CaseRoute + "/" + CaseActions.Reopen;
    public const string PhoneRoute = "telefoontje";
    public const string MineRoute = "mijn-zaken";
    public const string TeamRoute = "team";
    public const string FiguresRoute = "cijfers";
    public const string ReviewRoute = "nakijken";
    public const string ReviewMessageRoute = ReviewRoute + "/{id}";
    public const string ReviewRequestRoute = ReviewRoute + "/{id}/vraag";
    public const string ReviewOpenRoute = ReviewRoute + "/open/{day}/{handle}";
    public const string StylesheetRoute = "opmaak/{version}/ret.css";

    public static string Stylesheet { get; } = $"/api/opmaak/{Views.Pages.Stylesheet.Version}/ret.css";

    /// <summary>The page on which a phone call is registered.</summary>
    public const string Phone = "/api/" + PhoneRoute;

    /// <summary>The coordinator's page of mails that became no case.</summary>
    public const string Review = "/api/" + ReviewRoute;

    /// <summary>The link of the mail to the coordinator.</summary>
    public static Uri OpenReview(Uri site, LocalDate day, string handle) => new(site, $"{Review}/open/{LocalDatePattern.Iso.Format(day)}/{handle}");

    /// <summary>The link of an alert.</summary>
    public static Uri Open(Uri site, CaseNumber number, string handle) => new(site, $"/api/open/{number}/{handle}");

    /// <summary>The case's page, behind sign-in.</summary>
    public static Uri Case(Uri site, CaseNumber number) => new(site, Case(number));

    public static string Case(CaseNumber number) => $"/api/zaak/{number}";

    public static PageLinks Links(CaseNumber number) => new()
    {
        Stylesheet = Stylesheet,
        Case = Case(number),
        Message = Case(number) + "/bericht",
        Phone = Phone,
        Review = Review,
        CaseOf = Case,
    };
}
