namespace Versnelling.Views.Pages;

/// <summary>What can be posted about a case: the last part of the address, below the case's page.</summary>
public static class CaseActions
{
    /// <summary>Take the case over.</summary>
    public const string TakeOver = "oppakken";

    /// <summary>Give the case to a colleague.</summary>
    public const string HandOver = "overdragen";

    /// <summary>Register contact, interventions, result, themes and children.</summary>
    public const string Register = "registreren";

    /// <summary>Correct what the machine read, or tell that the child moved.</summary>
    public const string Correct = "corrigeren";

    /// <summary>Link the case to another of the same child.</summary>
    public const string LinkChild = "zelfde-kind";

    /// <summary>Take that link away.</summary>
    public const string UnlinkChild = "ander-kind";

    /// <summary>Split a case off for some of the children.</summary>
    public const string Split = "splitsen";

    /// <summary>Merge the case into another.</summary>
    public const string Merge = "samenvoegen";

    /// <summary>Tell why the promise was broken.</summary>
    public const string Explain = "te-laat";

    /// <summary>Close the case.</summary>
    public const string Close = "sluiten";

    /// <summary>Open the case again.</summary>
    public const string Reopen = "heropenen";
}
