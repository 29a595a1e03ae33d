using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>The columns of a class of rows, found once by reflection and then used through delegates.</summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Known = new();

    private readonly Dictionary<string, EntityProperty> _byName;

    private EntityShape(Type type)
    {
        if (type.IsValueType)
            throw new NotSupportedException($"{type} is a struct; a row is a class here.");
        Properties = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsColumn).Select(EntityProperty.Of)];
        _byName = Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<EntityProperty> Properties { get; }

    public static EntityShape Of(Type type) => Known.GetOrAdd(type, static type => new EntityShape(type));

    public EntityProperty Find(string name) => _byName.GetValueOrDefault(name);

    // Keys, timestamp and ETag go through ITableEntity, so that a class may implement them explicitly.
    private static bool IsColumn(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && property.Name is not (nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey) or nameof(ITableEntity.Timestamp) or nameof(ITableEntity.ETag))
        && !property.IsDefined(typeof(IgnoreDataMemberAttribute));
}

/// <summary>One column of a class of rows.</summary>
internal sealed record EntityProperty(string Name, Func<object, object> Get, Action<object, object> Set, EdmRead Read)
{
    private static readonly MethodInfo MakeGetter = typeof(EntityProperty).GetMethod(nameof(Getter), BindingFlags.Static | BindingFlags.NonPublic);
    private static readonly MethodInfo MakeSetter = typeof(EntityProperty).GetMethod(nameof(Setter), BindingFlags.Static | BindingFlags.NonPublic);

    public static EntityProperty Of(PropertyInfo property)
    {
        Type[] types = [property.DeclaringType, property.PropertyType];
        return new EntityProperty(
            property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name,
            (Func<object, object>)MakeGetter.MakeGenericMethod(types).Invoke(null, [property.GetMethod]),
            property.SetMethod is null ? null : (Action<object, object>)MakeSetter.MakeGenericMethod(types).Invoke(null, [property.SetMethod]),
            EdmValue.ReaderFor(property));
    }

    private static Func<object, object> Getter<TEntity, TValue>(MethodInfo method)
    {
        var get = method.CreateDelegate<Func<TEntity, TValue>>();
        return entity => get((TEntity)entity);
    }

    private static Action<object, object> Setter<TEntity, TValue>(MethodInfo method)
    {
        var set = method.CreateDelegate<Action<TEntity, TValue>>();
        return (entity, value) => set((TEntity)entity, (TValue)value);
    }
}
