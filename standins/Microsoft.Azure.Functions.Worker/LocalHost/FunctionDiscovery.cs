using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Finds the functions: in the assemblies that <c>StandIn:FunctionAssemblies</c> names, else in those of the program that use the worker.</summary>
internal static class FunctionDiscovery
{
    public static IReadOnlyList<LoadedFunction> Find(IConfiguration configuration, HostSettings settings)
    {
        var functions = Assemblies(configuration)
            .SelectMany(assembly => assembly.ExportedTypes)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Select(method => (Method: method, method.GetCustomAttribute<FunctionAttribute>()?.Name))
            .Where(found => found.Name is not null && settings.Runs(found.Name))
            .Select(found => new LoadedFunction(found.Name!, found.Method))
            .ToArray();
        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? functions : throw new InvalidOperationException($"There is more than one function '{twice.Key}'.");
    }

    private static IEnumerable<Assembly> Assemblies(IConfiguration configuration)
    {
        var named = configuration["StandIn:FunctionAssemblies"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = named ?? BuiltWithTheWorker();
        return names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => Assembly.Load(new AssemblyName(name)));
    }

    // The dependencies file tells which libraries of the program were built with the worker, without loading the others.
    private static IEnumerable<string> BuiltWithTheWorker()
    {
        var worker = typeof(FunctionAttribute).Assembly.GetName().Name!;
        var files = (AppContext.GetData("APP_CONTEXT_DEPS_FILES") as string ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in files.Where(File.Exists))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var libraries = json.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject());
            foreach (var library in libraries.Where(library => DependsOn(library.Value, worker)))
                yield return library.Name.Split('/')[0] is var name && library.Value.TryGetProperty("runtime", out var runtime)
                    ? Path.GetFileNameWithoutExtension(runtime.EnumerateObject().FirstOrDefault().Name ?? name)
                    : name;
        }
    }

    private static bool DependsOn(JsonElement library, string name) =>
        library.TryGetProperty("dependencies", out var dependencies) && dependencies.TryGetProperty(name, out _);
}
