namespace Versnelling.Domain.Vocabulary;

/// <summary>What is asked of the RET.</summary>
public enum Question
{
    /// <summary>Advice; the default.</summary>
    Consultatie,

    /// <summary>A stuck case that needs a round table or a creative solution.</summary>
    Versnellingstafel,

    /// <summary>Looking for fitting care, a place or a provider.</summary>
    PassendAanbod,
}
