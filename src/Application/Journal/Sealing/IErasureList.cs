using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// What was forgotten, kept outside the database and its backups: an older copy of the book is made to forget it again.
/// </summary>
public interface IErasureList
{
    /// <summary>Comes back when the lines cannot be lost any more.</summary>
    Task Add(IReadOnlyCollection<ErasureLine> lines, CancellationToken cancellationToken);
}

/// <summary>One key that was destroyed: ids and moments, nothing that says who it was.</summary>
/// <param name="Moment">When the erasure was recorded.</param>
public sealed record ErasureLine(string Tenant, MemberId Person, string Class, Guid Key, Instant Moment);
