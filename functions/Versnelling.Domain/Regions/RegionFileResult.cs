namespace Versnelling.Domain.Regions;

/// <summary>What reading a region file gives: a region in which all references hold, or everything that is wrong with the file.</summary>
public abstract record RegionFileResult
{
    private RegionFileResult()
    {
    }

    /// <summary>The file is right.</summary>
    public sealed record Valid(Region Region) : RegionFileResult;

    /// <summary>The file is wrong; all errors at once, in the order in which they were found.</summary>
    public sealed record Invalid(IReadOnlyList<RegionError> Errors) : RegionFileResult;
}

/// <summary>A mistake in a region file.</summary>
/// <param name="Path">Where: a path such as <c>$.team[3].address</c>, or line and column where the text is no JSON.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record RegionError(string Path, string Problem, string Remedy)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path}: {Problem} {Remedy}";
}
