namespace Versnelling.Domain.Vocabulary;

/// <summary>Who writes to us, as far as our answer should sound different for it.</summary>
public enum Writer
{
    /// <summary>Somebody for whom youth care is work.</summary>
    Professional,

    /// <summary>A parent, grandparent, foster parent, neighbour: an adult who writes about a child of their own circle.</summary>
    Family,

    /// <summary>A child or young person who writes about themselves.</summary>
    YoungPerson,
}
