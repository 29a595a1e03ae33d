using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for an HTTP request; the route is the function's name unless given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : TriggerBindingAttribute
{
    public AuthorizationLevel AuthLevel { get; } = authLevel;

    /// <summary>Every method when empty.</summary>
    public string[] Methods { get; } = methods;
    public string? Route { get; set; }
}

public enum AuthorizationLevel { Anonymous, User, Function, System, Admin }
