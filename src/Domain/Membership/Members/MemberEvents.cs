namespace Wijkboek.Domain.Membership.Members;

/// <param name="BirthDate">Recorded only where a rule needs it: the minimum wage of somebody under 21.</param>
[StoredAs("member_admitted", Module.Membership)]
public sealed record MemberAdmitted(
    MemberId Member,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AdmittedOn,
    Personal<LocalDate>? BirthDate,
    Personal<string>? Email) : IEvent;

/// <summary>The admission was a mistake: this was never a member, and is counted nowhere.</summary>
[StoredAs("admission_cancelled", Module.Membership)]
public sealed record AdmissionCancelled(
    MemberId Member, LocalDate CancelledOn, LocalDate AdmittedOn, Personal<string> Explanation) : IEvent;

/// <param name="EndedOn">Last day as a member; counts from the end of that day no longer include this one.</param>
/// <param name="NoticeOn">When notice was given, by whom the reason says.</param>
[StoredAs("membership_ended", Module.Membership)]
public sealed record MembershipEnded(
    MemberId Member,
    MembershipEndReason Reason,
    LocalDate EndedOn,
    LocalDate? NoticeOn,
    Personal<string>? Explanation) : IEvent;

/// <summary>The end was recorded by mistake or taken back: the membership goes on as if it had not been.</summary>
[StoredAs("membership_end_withdrawn", Module.Membership)]
public sealed record MembershipEndWithdrawn(
    MemberId Member, LocalDate WithdrawnOn, LocalDate EndedOn, Personal<string>? Explanation) : IEvent;

/// <summary>A contact who is no member: the only kind of person a foundation has (BW 2:285).</summary>
[StoredAs("person_registered", Module.Membership)]
public sealed record PersonRegistered(
    MemberId Person,
    Personal<string> Name,
    LocalDate RegisteredOn,
    Personal<LocalDate>? BirthDate,
    Personal<string>? Email) : IEvent;

/// <summary>What was not right is given anew; what is null stays as it was.</summary>
[StoredAs("personal_details_corrected", Module.Membership)]
public sealed record PersonalDetailsCorrected(
    MemberId Person,
    LocalDate CorrectedOn,
    Personal<string>? Name,
    Personal<LocalDate>? BirthDate,
    Personal<string>? Email) : IEvent;

/// <param name="FromYear">First fiscal year; until a later agreement.</param>
/// <param name="PerYear">Zero releases the member from contributing.</param>
[StoredAs("contribution_agreed", Module.Membership)]
public sealed record ContributionAgreed(MemberId Member, int FromYear, Money PerYear, LocalDate AgreedOn) : IEvent;

public enum MemberKind
{
    Resident,
    Initiative,
    Entrepreneur,
    Organisation,
}

/// <summary>How a membership ends (BW 2:35).</summary>
public enum MembershipEndReason
{
    OwnWish,
    Moved,
    Died,

    /// <summary>Of an initiative or organisation.</summary>
    CeasedToExist,

    /// <summary>Opzegging by the cooperative, on grounds of law or statutes.</summary>
    NoticeByCooperative,

    /// <summary>Ontzetting: for acting against statutes or decisions; in writing, with reasons (BW 2:35(4)).</summary>
    Expelled,
}
