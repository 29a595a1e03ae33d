namespace Versnelling.Functions.Outcome;

/// <summary>What was just done, told on the page to which a POST leads.</summary>
internal static class Done
{
    public const string Query = "gedaan";
    public const string TakenOver = "opgepakt";
    public const string GemeenteSet = "gemeente";
    public const string Registered = "vastgelegd";
    public const string Closed = "gesloten";
    public const string Reopened = "heropend";
    public const string MadeRequest = "vraag";

    /// <summary>The sentence to show; null for anything that we did not write into the address ourselves.</summary>
    public static string? Notice(string? done) => done switch
    {
        TakenOver => "Je hebt deze zaak opgepakt.",
        GemeenteSet => "De gemeente is aangepast.",
        Registered => "Het is vastgelegd. Dank je wel!",
        Closed => "De zaak is gesloten.",
        Reopened => "De zaak is weer open.",
        MadeRequest => "Het wordt een zaak. Een collega krijgt zo een melding.",
        _ => null,
    };
}
