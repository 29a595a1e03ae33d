namespace Versnelling.Domain.Regions.Reading;

/// <summary>Reads <c>retention</c>.</summary>
internal static class RetentionReading
{
    public static RetentionTerms Read(FileValue? value)
    {
        if (value?.Object() is not { } file)
            return RetentionTerms.Default;
        var terms = new RetentionTerms(
            file.Required("addressDays")?.Number(1, 366) ?? 1,
            file.Required("mailMonths")?.Number(1, 120) ?? 1,
            file.Required("caseMonths")?.Number(1, 240) ?? 1,
            file.Required("inactiveMonths")?.Number(1, 120) ?? 1);
        if (terms.MailMonths > terms.CaseMonths)
            value.Wrong("The mails are kept longer than the cases that know where they lie.", "Give \"mailMonths\" no more than \"caseMonths\".");
        file.RefuseOthers();
        return terms;
    }
}
