namespace Versnelling.Embedded;

/// <summary>An embedded server could not be installed or started; the message says what to do.</summary>
public sealed class EmbeddedServerException(string message, Exception? inner = null) : Exception(message, inner);
