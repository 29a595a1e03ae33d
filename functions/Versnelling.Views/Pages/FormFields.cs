using Versnelling.Domain.Cases;

namespace Versnelling.Views.Pages;

/// <summary>The names and values in the pages' forms: written by the views, read by the function app.</summary>
public static class FormFields
{
    /// <summary>On the page from the mail: which button was pressed.</summary>
    public const string Action = "actie";

    /// <summary>The button that takes the case over.</summary>
    public const string TakeOver = "oppakken";

    /// <summary>The button that closes the case.</summary>
    public const string Close = "sluiten";

    /// <summary>The button that only shows the case.</summary>
    public const string View = "bekijken";

    /// <summary>The child's gemeente, by name.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>How contact was made: one of <see cref="ContactValue"/>; absent or empty when there was none yet.</summary>
    public const string Contact = "contact";

    /// <summary>What was done: the region's codes, one for each box that is ticked.</summary>
    public const string Interventions = "interventies";

    /// <summary>What came of it: the region's code, or empty.</summary>
    public const string Result = "resultaat";

    /// <summary>How many children, as typed.</summary>
    public const string Children = "kinderen";

    /// <summary>Who made contact: a colleague's id.</summary>
    public const string ContactBy = "door";

    /// <summary>On which day contact was made.</summary>
    public const string ContactDay = "contactdag";

    /// <summary>At what time contact was made.</summary>
    public const string ContactTime = "contacttijd";

    /// <summary>The day on which what is added was done.</summary>
    public const string Day = "dag";

    /// <summary>What it is about: the region's codes, one for each box that is ticked.</summary>
    public const string Themes = "themas";

    /// <summary>Who asks.</summary>
    public const string Verwijzer = "verwijzer";

    /// <summary>What is asked.</summary>
    public const string Question = "vraag";

    /// <summary>How soon.</summary>
    public const string Urgency = "urgentie";

    /// <summary>The youngest child's age band.</summary>
    public const string AgeBand = "leeftijd";

    /// <summary>Whether the child moved, instead of the gemeente having been read wrong.</summary>
    public const string Moved = "verhuisd";

    /// <summary>The number of another case.</summary>
    public const string Other = "andere-zaak";

    /// <summary>Which split of the case it is.</summary>
    public const string Ordinal = "volgnummer";

    /// <summary>To whom the case is given: a colleague's id.</summary>
    public const string To = "aan";

    /// <summary>The work address of somebody who wants to sign in.</summary>
    public const string Address = "adres";

    /// <summary>The button of who was signed in on this device before.</summary>
    public const string Known = "bekend";

    /// <summary>A device on which one is signed in.</summary>
    public const string Device = "apparaat";

    /// <summary>Whether one signs out everywhere.</summary>
    public const string Everywhere = "overal";

    /// <summary>Why the promise was broken.</summary>
    public const string Missed = "te-laat";

    /// <summary>Why the case is closed.</summary>
    public const string Reason = "reden";

    /// <summary>The id of the form on which a phone call is registered.</summary>
    public const string FormId = "formulier";

    /// <summary>The hidden field that tells what a field showed.</summary>
    public static string Seen(string field) => "gezien-" + field;

    /// <summary>The form value of a kind of contact.</summary>
    public static string ContactValue(ContactKind kind) => kind switch
    {
        ContactKind.Phone => "gebeld",
        ContactKind.Mail => "gemaild",
        _ => "gesproken",
    };

    /// <summary>The kind of contact of a form value; null for anything else.</summary>
    public static ContactKind? ContactOf(string? value) =>
        Enum.GetValues<ContactKind>().Select(k => (ContactKind?)k).FirstOrDefault(k => ContactValue(k!.Value) == value);
}
