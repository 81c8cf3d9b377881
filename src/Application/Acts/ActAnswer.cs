using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>What became of a request.</summary>
public abstract record ActAnswer
{
    private ActAnswer()
    {
    }

    /// <summary>Recorded, at these positions of the cooperative's journal.</summary>
    public sealed record Accepted(long FirstPosition, long LastPosition) : ActAnswer;

    /// <summary>Recorded before, under the same id: the first answer again.</summary>
    public sealed record Repeated(long FirstPosition, long LastPosition) : ActAnswer;

    /// <summary>What was asked is already so; nothing was recorded.</summary>
    public sealed record NothingToDo : ActAnswer;

    public sealed record Refused(Refusal Reason) : ActAnswer;
}
