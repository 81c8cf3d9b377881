using System.Collections.Immutable;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Domain.Membership.Members;

/// <summary>
/// Somebody the cooperative knows: an applicant, a member, a former member, or a person who is none of these.
/// </summary>
/// <param name="Details">As last given; null when nobody is known under this id.</param>
/// <param name="Memberships">In order of time: who left may come back.</param>
/// <param name="EndsWithdrawn">Ends that were taken back, and with them forgotten by the memberships.</param>
/// <param name="Cancelled">Days of admissions that were mistakes.</param>
/// <param name="Talents">On offer now.</param>
/// <param name="Contributions">By first year.</param>
/// <param name="ErasedOn">When details were last forgotten; who is admitted anew has others.</param>
public sealed record Member(
    PersonalDetails? Details,
    PersonRegistered? Registered,
    MembershipApplication? Application,
    ImmutableList<Membership> Memberships,
    ImmutableList<MembershipEndWithdrawn> EndsWithdrawn,
    ImmutableList<LocalDate> Cancelled,
    ImmutableList<TalentOffered> Talents,
    ImmutableList<TalentWithdrawn> WithdrawnTalents,
    ImmutableList<ContributionAgreed> Contributions,
    LocalDate? ErasedOn = null) : IState<Member>
{
    public static Stream<Member> Stream(MemberId id) => new($"member/{id}", Retention.Contact, id.Value);

    public static Member Initial { get; } = new(null, null, null, [], [], [], [], [], []);

    /// <summary>In whatever role: what another module asks before it records something about this id.</summary>
    public bool IsKnown => Details is not null;

    /// <summary>Only a natural person volunteers or takes a job; an initiative or organisation does not.</summary>
    public bool IsPerson => Details is { Kind: null or MemberKind.Resident or MemberKind.Entrepreneur };

    /// <summary>The last admission; it stays when the membership ended.</summary>
    public MemberAdmitted? Admitted => Memberships.LastOrDefault()?.Admitted;

    /// <summary>How the last membership ended; null while it runs.</summary>
    public MembershipEnded? Ended => Memberships.LastOrDefault()?.Ended;

    /// <summary>Whether there is a membership that goes on as far as is known.</summary>
    public bool IsMember => Admitted is not null && Ended is null;

    /// <summary>The last day of a membership is a day of membership.</summary>
    public bool IsMemberOn(LocalDate day) => Memberships.Exists(membership =>
        membership.Admitted.AdmittedOn <= day && !(membership.Ended?.EndedOn < day));

    /// <summary>An application that still waits for an answer.</summary>
    public MembershipApplication? OpenApplication => IsMember || Application is not { IsOpen: true } open
        || open.Applied.AppliedOn <= Admitted?.AdmittedOn ? null : open;

    /// <summary>Null when there is none, or none was agreed yet.</summary>
    public ContributionAgreed? ContributionIn(int year) =>
        Contributions.FindLast(agreed => agreed.FromYear <= year);

    public TalentOffered? FindTalent(TalentId talent) => Talents.Find(offered => offered.Talent == talent);

    public Member Evolve(IEvent happened) => happened switch
    {
        MembershipAppliedFor applied => this with
        {
            Application = new MembershipApplication(applied, null, null, null),
            Details = new(applied.Kind, applied.Name,
                applied.BirthDate ?? Details?.BirthDate, applied.Email ?? Details?.Email),
        },
        IntakeHeld intake => this with { Application = Application! with { Intake = intake } },
        ApplicantDeclined declined => this with { Application = Application! with { Declined = declined } },
        ApplicationWithdrawn withdrawn => this with { Application = Application! with { Withdrawn = withdrawn } },
        MemberAdmitted admitted => this with
        {
            Memberships = Memberships.Add(new Membership(admitted, null)),
            Details = new(admitted.Kind, admitted.Name,
                admitted.BirthDate ?? Details?.BirthDate, admitted.Email ?? Details?.Email),
        },
        AdmissionCancelled cancelled => this with
        {
            Memberships = Memberships.RemoveAt(Memberships.Count - 1),
            Cancelled = Cancelled.Add(cancelled.AdmittedOn),
        },
        MembershipEnded ended => WithEnd(ended),
        MembershipEndWithdrawn withdrawn => WithEnd(null) with { EndsWithdrawn = EndsWithdrawn.Add(withdrawn) },
        PersonRegistered registered => this with
        {
            Registered = registered,
            Details = new(null, registered.Name, registered.BirthDate, registered.Email),
        },
        PersonalDetailsCorrected corrected => this with
        {
            Details = Details! with
            {
                Name = corrected.Name ?? Details.Name,
                BirthDate = corrected.BirthDate ?? Details.BirthDate,
                Email = corrected.Email ?? Details.Email,
            },
        },
        PersonalDataErased erased => this with
        {
            Details = erased.IncludesContact ? null : Details,
            ErasedOn = erased.ErasedOn,
        },
        _ => EvolveBank(happened),
    };

    private Member WithEnd(MembershipEnded? ended) => this with
    {
        Memberships = Memberships.SetItem(Memberships.Count - 1, Memberships[^1] with { Ended = ended }),
    };

    private Member EvolveBank(IEvent happened) => happened switch
    {
        TalentOffered offered => this with { Talents = Talents.Add(offered) },
        TalentWithdrawn withdrawn => this with
        {
            Talents = Talents.RemoveAll(offered => offered.Talent == withdrawn.Talent),
            WithdrawnTalents = WithdrawnTalents.Add(withdrawn),
        },
        ContributionAgreed agreed => this with
        {
            Contributions = [.. Contributions.Where(before => before.FromYear != agreed.FromYear).Append(agreed)
                .OrderBy(each => each.FromYear)],
        },
        _ => this,
    };
}

public sealed record Membership(MemberAdmitted Admitted, MembershipEnded? Ended);

/// <param name="Kind">Null of a person who never applied and was never admitted.</param>
public sealed record PersonalDetails(
    MemberKind? Kind, Personal<string> Name, Personal<LocalDate>? BirthDate, Personal<string>? Email);

/// <summary>The last time that somebody asked to become a member, and how far that is.</summary>
public sealed record MembershipApplication(
    MembershipAppliedFor Applied, IntakeHeld? Intake, ApplicantDeclined? Declined, ApplicationWithdrawn? Withdrawn)
{
    /// <summary>Neither declined nor withdrawn.</summary>
    public bool IsOpen => Declined is null && Withdrawn is null;

    /// <summary>The day of the last step so far.</summary>
    public LocalDate Last => Declined?.DeclinedOn ?? Withdrawn?.WithdrawnOn ?? Intake?.HeldOn ?? Applied.AppliedOn;
}
