using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Mails;

/// <summary>To a sender whose answer tells of danger: whom to call now, and that a colleague knows. The subject tells nothing to whoever looks along.</summary>
internal static class CallNowMail
{
    public static MailDraft Draft(Case @case, Region region)
    {
        var young = @case.Writer == Writer.YoungPerson;
        var words = ConfirmationWords.Of(@case.Writer);
        var fillIn = new FillIn(@case, region);
        return new(
            $"[{@case.Number}] {fillIn.Into(words.Subject)}",
            [
                CrisisNumbers.Block(@case, region),
                new Block.Heading(words.Heading),
                new Block.Key(young ? "Een collega is gewaarschuwd en belt je zo snel mogelijk." : "Een collega is gewaarschuwd en belt u zo snel mogelijk."),
                new Block.Paragraph(young
                    ? "Weten we je telefoonnummer nog niet? Antwoord dan op deze mail met je nummer."
                    : "Hebben wij uw telefoonnummer nog niet? Antwoord dan op deze mail met uw nummer."),
                new Block.Paragraph(fillIn.Into(words.Closing)),
            ]);
    }
}
