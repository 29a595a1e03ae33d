namespace Versnelling.Functions.Outcome;

/// <summary>What was just done, told on the page to which a POST leads.</summary>
internal static class Done
{
    public const string Query = "gedaan";
    public const string TakenOver = "opgepakt";
    public const string HandedOver = "overgedragen";
    public const string Corrected = "verbeterd";
    public const string Linked = "gekoppeld";
    public const string Unlinked = "los";
    public const string Split = "gesplitst";
    public const string Merged = "samengevoegd";
    public const string Registered = "vastgelegd";
    public const string Explained = "uitgelegd";
    public const string Closed = "gesloten";
    public const string Reopened = "heropend";
    public const string SignedOut = "uitgelogd";
    public const string MadeRequest = "vraag";

    /// <summary>The sentence to show; null for anything that we did not write into the address ourselves.</summary>
    public static string? Notice(string? done) => done switch
    {
        TakenOver => "Je hebt deze zaak opgepakt.",
        HandedOver => "De zaak is overgedragen. Je collega krijgt een mail.",
        Corrected => "Het is verbeterd.",
        Linked => "De zaken horen nu bij hetzelfde kind.",
        Unlinked => "De zaken horen niet meer bij hetzelfde kind.",
        Split => "Er komt een eigen zaak voor het andere kind. Die staat zo hieronder.",
        Merged => "De zaak is samengevoegd. Ga verder in de andere zaak.",
        Registered => "Het is vastgelegd. Dank je wel!",
        Explained => "Dank je wel. De reden komt bij de cijfers.",
        Closed => "De zaak is gesloten.",
        Reopened => "De zaak is weer open.",
        SignedOut => "Dat is uitgelogd.",
        MadeRequest => "Het wordt een zaak. Een collega krijgt zo een melding.",
        _ => null,
    };
}
