using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retries, transport, policies and diagnostics of the clients, as of every Azure client.</summary>
public class TableClientOptions : ClientOptions;
