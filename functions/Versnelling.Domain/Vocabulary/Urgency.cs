namespace Versnelling.Domain.Vocabulary;

/// <summary>How soon something must happen, from calm to danger.</summary>
public enum Urgency
{
    /// <summary>No placement threatens and no decision is near.</summary>
    Normaal,

    /// <summary>A placement threatens or a decision falls within about a week.</summary>
    Spoed,

    /// <summary>Danger now. The RET is no crisis service: the sender is told at once whom to call.</summary>
    Crisis,
}
