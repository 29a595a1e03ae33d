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
