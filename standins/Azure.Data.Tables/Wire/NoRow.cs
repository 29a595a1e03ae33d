namespace Azure.Data.Tables;

/// <summary>The answer when the row isn't there.</summary>
internal sealed class NoRow<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("The requested entity was not found in the table, so there is no value.");

    public override Response GetRawResponse() => response;
}
