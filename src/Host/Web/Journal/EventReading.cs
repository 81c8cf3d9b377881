using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Web.Journal;

/// <summary>One event in full: what was recorded, and its link in the chain.</summary>
public sealed record EventReading(
    JournalLine Line, StoredEvent Stored, IReadOnlyList<EventMember> Members, EventLink Link);
