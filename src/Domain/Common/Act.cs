namespace Wijkboek.Domain.Common;

/// <summary>Something that somebody wants to happen. Its file also holds <c>Decide</c>: when it may.</summary>
public interface IAct;

/// <summary>
/// Who asks, opaque: a user, or the same person as the member of that id. Needed where two people must act.
/// </summary>
public readonly record struct Actor(string Id)
{
    public bool Is(MemberId member) => Id == member.Value;
}
