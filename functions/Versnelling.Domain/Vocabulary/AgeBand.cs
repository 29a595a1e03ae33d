namespace Versnelling.Domain.Vocabulary;

/// <summary>The age of the (youngest mentioned) child concerned, as coarse as the report needs.</summary>
public enum AgeBand
{
    /// <summary>No age is known.</summary>
    Unknown,

    /// <summary>0 to 11 years.</summary>
    UpTo11,

    /// <summary>12 to 15 years.</summary>
    From12To15,

    /// <summary>16 to 27 years: the group with special attention.</summary>
    From16To27,
}

/// <summary>An age band's code and the band of an age.</summary>
public static class AgeBands
{
    /// <summary>The code that files and reports use, such as <c>12-15</c>; null when unknown.</summary>
    public static string? Code(this AgeBand band) => band switch
    {
        AgeBand.UpTo11 => "0-11",
        AgeBand.From12To15 => "12-15",
        AgeBand.From16To27 => "16-27",
        _ => null,
    };

    /// <summary>The band of an age in whole years; unknown from 28 on, which is nobody's youth care.</summary>
    public static AgeBand Of(int years) => years switch
    {
        >= 0 and <= 11 => AgeBand.UpTo11,
        >= 12 and <= 15 => AgeBand.From12To15,
        >= 16 and <= 27 => AgeBand.From16To27,
        _ => AgeBand.Unknown,
    };
}
