namespace Wijkboek.Application.Journal;

/// <summary>One act's facts, to be written together.</summary>
/// <param name="Expected">Every stream that was read or is written, with the version it was seen at; 0 is new.</param>
/// <param name="Events">In order; they may span streams.</param>
/// <param name="RequestHash">Tells a retry from another request under the same command id.</param>
/// <param name="ClaimedRecordingTime">
/// Only for a cooperative founded as demonstration, and only the runner of acts may decide so.
/// </param>
/// <param name="RestsOn">
/// Commands whose facts the decision took for granted before they were committed: it stands or falls with each.
/// </param>
public sealed record Append(
    string Tenant,
    IReadOnlyDictionary<string, long> Expected,
    IReadOnlyList<PreparedEvent> Events,
    ActMetadata Metadata,
    byte[] RequestHash,
    Instant? ClaimedRecordingTime = null,
    IReadOnlyCollection<Guid>? RestsOn = null)
{
    /// <summary>The first command that it rests on and that is not known; null when there is none.</summary>
    public Guid? Missing(Func<Guid, bool> isKnown) =>
        RestsOn?.Where(command => !isKnown(command)).Cast<Guid?>().FirstOrDefault();
}

/// <summary>An event made ready where it was decided, so that the one writer only links and sends.</summary>
/// <param name="Data">Canonical JSON, personal fields sealed.</param>
/// <param name="Reason">The reason given, sealed, as JSON; null when there is none.</param>
/// <param name="Salt">16 random bytes, so that a withheld body cannot be guessed from its hash.</param>
public sealed record PreparedEvent(
    Guid Id,
    string Stream,
    long Version,
    string Type,
    string Module,
    ReadOnlyMemory<byte> Data,
    ReadOnlyMemory<byte>? Reason,
    byte[] Salt,
    byte[] BodyHash);

/// <summary>Who acted, in which role and on whose decision.</summary>
/// <param name="Actor">An opaque user id.</param>
public sealed record ActMetadata(
    Guid CommandId,
    string Actor,
    string Role,
    string? Mandate = null,
    string? Correlation = null,
    string? Causation = null);

public abstract record AppendAnswer
{
    private AppendAnswer()
    {
    }

    /// <param name="LastSequence">How far a follower of all journals must be to have seen these events.</param>
    public sealed record Appended(long FirstPosition, long LastPosition, long LastSequence) : AppendAnswer;

    /// <summary>The same command with the same request was written before: nothing was added.</summary>
    public sealed record Repeated(Appended First) : AppendAnswer;

    public sealed record CommandUsedForOtherRequest : AppendAnswer;

    public sealed record VersionConflict(string Stream, long Actual) : AppendAnswer;

    /// <summary>A command that the decision rests on was not carried out, or so long ago that nobody knows.</summary>
    public sealed record FoundationLost(Guid Command) : AppendAnswer;

    /// <summary>A claimed recording time lies before that of the newest event.</summary>
    public sealed record RecordedBeforeHead(Instant Head) : AppendAnswer;
}

/// <summary>A command that was carried out before.</summary>
public sealed record KnownCommand(byte[] RequestHash, AppendAnswer.Appended Appended);
