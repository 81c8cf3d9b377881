using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Membership.Members;

internal static class MemberExample
{
    public static readonly MemberId Noor = new("lid-7");
    public static readonly LocalDate AppliedOn = new(2025, 2, 3);
    public static readonly LocalDate IntakeOn = new(2025, 2, 17);
    public static readonly LocalDate AdmittedOn = new(2025, 3, 1);

    public static readonly Cooperative Foundation =
        Fold.Of<Cooperative>(Example.Founded with { LegalForm = LegalForm.Foundation });

    public static readonly MembershipAppliedFor Applied =
        new(Noor, "Noor", MemberKind.Resident, AppliedOn, null, null, null);

    public static readonly AdmitMember Admission = new(Noor, "Noor", MemberKind.Resident, AdmittedOn);

    public static readonly PersonRegistered Registered = new(Noor, "Noor", AppliedOn, null, null);

    public static Member Applicant => Fold.Of<Member>(Applied);

    public static Member AdmittedAs(MemberKind kind) =>
        Fold.Of<Member>(new MemberAdmitted(Noor, "Noor", kind, AdmittedOn, null, null));

    public static Member Resident => AdmittedAs(MemberKind.Resident);

    public static IntakeHeld Intake(bool fits) => new(Noor, IntakeOn, fits, null, null);

    public static MembershipEnded EndedOn(LocalDate day) => new(Noor, MembershipEndReason.OwnWish, day, null, null);
}
