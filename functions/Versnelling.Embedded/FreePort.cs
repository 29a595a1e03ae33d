using System.Net;
using System.Net.Sockets;

namespace Versnelling.Embedded;

/// <summary>Ports for servers that can't choose one themselves.</summary>
public static class FreePort
{
    /// <summary>A loopback port that nobody listens on now.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
