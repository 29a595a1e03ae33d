using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>How domain values are written into table rows and queue messages: short, readable, the same for ever.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextConverter<Instant>(i => InstantPattern.ExtendedIso.Format(i), t => InstantPattern.ExtendedIso.Parse(t).Value),
            new TextConverter<LocalDate>(d => LocalDatePattern.Iso.Format(d), t => LocalDatePattern.Iso.Parse(t).Value),
            new TextConverter<CaseNumber>(n => n.Value, CaseNumber.Parse),
            new TextConverter<MessageId>(m => m.Value, MessageId.Parse),
            new TextConverter<EmailAddress>(a => a.Value, EmailAddress.Parse),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A stored {typeof(T).Name} is null."));

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
