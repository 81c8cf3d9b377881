using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>Every member by id, with personal data sealed.</summary>
public sealed class PeopleView : Projection<Member>
{
    public override string Name => "people";

    public override Member Empty => Member.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is MemberAdmitted admitted ? [admitted.Member.Value] : [];

    public override Member Evolve(Member view, Recorded recorded) => view.Evolve(recorded.Event);
}
