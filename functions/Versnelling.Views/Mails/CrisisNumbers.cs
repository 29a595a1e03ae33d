using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Mails;

/// <summary>
/// Whom to call now. The national numbers always stand there; a region may add its own below them. The Kindertelefoon is there for
/// those from 8 to 18 (kindertelefoon.nl) and not at night, so it comes last and says for whom it is.
/// </summary>
internal static class CrisisNumbers
{
    private static readonly PhoneLine Emergency = new("112", "bij direct gevaar");
    private static readonly PhoneLine VeiligThuis = new("0800-2000", "Veilig Thuis, bij geweld of onveiligheid thuis. Dag en nacht, gratis.");
    private static readonly PhoneLine SuicidePrevention = new("113", "113 Zelfmoordpreventie. Bel 113 of 0800-0113, dag en nacht, gratis.");
    private static readonly PhoneLine Kindertelefoon = new("0800-0432", "De Kindertelefoon, om te praten als je jonger bent dan 18. Overdag en ’s avonds, gratis.");

    /// <summary>Whether the numbers come before anything else.</summary>
    public static bool ComeFirst(Case @case) => @case.Urgency == Urgency.Crisis || @case.Suicide;

    public static Block.CallNow Block(Case @case, Region region)
    {
        List<PhoneLine> lines = [Emergency, VeiligThuis];
        if (@case.Suicide)
            lines.Add(SuicidePrevention);
        lines.AddRange(region.Texts.CrisisLines.Select(line => new PhoneLine(line.Number, line.When)));
        if (@case.Writer == Writer.YoungPerson)
            lines.Add(Kindertelefoon);
        return new Block.CallNow("Is er nu gevaar? Bel direct.", lines, "Wij zijn geen crisisdienst. Wacht niet op ons antwoord.");
    }
}
