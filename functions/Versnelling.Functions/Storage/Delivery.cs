namespace Versnelling.Functions.Storage;

/// <summary>How handing something to a provider ended.</summary>
public enum Delivery
{
    /// <summary>The provider has it.</summary>
    Done,

    /// <summary>It may succeed later.</summary>
    Later,

    /// <summary>It never will: a person must look.</summary>
    Refused,
}
