namespace Wijkboek.Domain.Governance.Officials;

/// <summary>
/// Somebody who acts for the cooperative, as the membership register knows them: handed in, because Governance does not
/// read the register itself.
/// </summary>
/// <param name="IsKnown">The register has somebody or something by this id.</param>
/// <param name="IsPerson">A natural person; an initiative or organisation cannot hold a function.</param>
public sealed record Official(MemberId Id, bool IsKnown, bool IsPerson)
{
    public Refusal? Refuses() => this switch
    {
        { IsPerson: true } => null,
        { IsKnown: true } => OfficialRefusals.NotAPerson(Id),
        _ => OfficialRefusals.Unknown(Id),
    };
}
