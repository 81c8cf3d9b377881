using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>Seals what one event holds under the key of whoever owns it.</summary>
/// <param name="Concerns">Whom the act says it is about; null when it does not say.</param>
internal sealed record ValueSealer(StreamId Stream, string? Concerns, string Actor, KeyRing Keys)
{
    public SealedValue Seal<T>(Personal<T> value, string place, Retention? kept) where T : notnull =>
        Keys.Seal(
            OwnerOfField(Stream, Concerns, Actor, kept),
            place,
            JsonSerializer.SerializeToUtf8Bytes(value.Plain, WijkboekJson.Commands));

    /// <summary>
    /// A field of a person's own stream is that person's; elsewhere free text is whom it concerns, or its author's.
    /// </summary>
    public static KeyOwner OwnerOfField(StreamId stream, string? concerns, string actor, Retention? kept) =>
        new(stream.Person ?? concerns ?? actor, kept ?? stream.Retention);

    public static KeyOwner OwnerOfReason(StreamId stream, string? concerns, string actor) =>
        new(concerns ?? stream.Person ?? actor, stream.Retention);
}
