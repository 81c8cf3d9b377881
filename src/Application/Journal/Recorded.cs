using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal;

/// <summary>
/// An event as its class, with who recorded it when: what views fold. Never opened: sealed stays sealed.
/// </summary>
public sealed record Recorded(
    IEvent Event,
    string Tenant,
    string Stream,
    long Version,
    long Position,
    Instant RecordedAt,
    string Actor);
