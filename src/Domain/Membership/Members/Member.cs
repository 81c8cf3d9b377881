namespace Wijkboek.Domain.Membership.Members;

public sealed record Member(MemberAdmitted? Admitted) : IState<Member>
{
    public static Stream<Member> Stream(MemberId id) => new($"member/{id}", Retention.Contact, id.Value);

    public static Member Initial { get; } = new((MemberAdmitted?)null);

    /// <summary>Only a natural person volunteers or takes a job; an initiative or organisation does not.</summary>
    public bool IsPerson => Admitted is { Kind: MemberKind.Resident or MemberKind.Entrepreneur };

    public Member Evolve(IEvent happened) => happened switch
    {
        MemberAdmitted admitted => this with { Admitted = admitted },
        _ => this,
    };
}
