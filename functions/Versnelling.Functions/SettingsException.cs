namespace Versnelling.Functions;

/// <summary>Settings are wrong; the message names every place and its remedy.</summary>
public sealed class SettingsException(string message) : Exception(message);
