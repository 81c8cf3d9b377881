using System.Text.Json;
using System.Text.Json.Serialization;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>
/// An amount is a whole number of cents, never a fraction of a euro. What a person asks for has a limit of its own;
/// what follows from many such amounts may be larger, up to what every JSON reader keeps exactly.
/// </summary>
internal sealed class MoneyConverter(long largest) : JsonConverter<Money>
{
    /// <summary>2⁵³−1, in cents.</summary>
    public const long LargestExact = 9_007_199_254_740_991;

    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var cents)
        && cents >= -largest && cents <= largest
            ? new Money(cents)
            : throw new JsonException("An amount is a whole number of cents.");

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Cents >= -largest && value.Cents <= largest
            ? value.Cents
            : throw new JsonException("The amount is larger than can be kept."));
}
