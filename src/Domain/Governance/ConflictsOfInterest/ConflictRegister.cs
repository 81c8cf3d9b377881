using System.Collections.Immutable;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ConflictsOfInterest;

/// <summary>Who said to have an interest of their own in what.</summary>
public sealed record ConflictRegister(ImmutableList<Conflict> Conflicts) : IState<ConflictRegister>
{
    public static Stream<ConflictRegister> Stream { get; } = new("conflicts-of-interest", Retention.Business);

    public static ConflictRegister Initial { get; } = new([]);

    public Conflict? Find(ConflictId id) => Conflicts.Find(known => known.Declared.Conflict == id);

    /// <summary>Whether somebody has a conflict in one motion or decision.</summary>
    public bool Concerns(MemberId person, MotionId motion) => Conflicts.Exists(known =>
        known.Declared.Person == person && known.Declared.Motion == motion && known.Withdrawn is null);

    public ConflictRegister Evolve(IEvent happened) => happened switch
    {
        ConflictOfInterestDeclared declared => new(Conflicts.Add(new Conflict(declared, null))),
        ConflictOfInterestWithdrawn withdrawn => new([.. Conflicts.Select(known =>
            known.Declared.Conflict == withdrawn.Conflict ? known with { Withdrawn = withdrawn } : known)]),
        _ => this,
    };
}

public sealed record Conflict(ConflictOfInterestDeclared Declared, ConflictOfInterestWithdrawn? Withdrawn);
