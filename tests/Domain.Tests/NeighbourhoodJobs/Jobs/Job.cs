using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

/// <summary>A job of the cooperative's own in 2025; the minimum wage rises on 1 July, published on 10 April.</summary>
internal static class Job
{
    public static readonly MemberId Hassan = new("hassan");

    public static ImmutableDictionary<MemberId, LocalDate> NoBirthDates { get; } =
        ImmutableDictionary<MemberId, LocalDate>.Empty;

    public static MinimumWageTable WageTable { get; } = new(
    [
        Row(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30), new LocalDate(2024, 10, 16), 1406, 1125, 844, 703),
        Row(new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31), new LocalDate(2025, 4, 10), 1440, 1152, 864, 720),
    ]);

    public static CreateJob Create { get; } = new(
        new JobId("beheerder"), "Beheerder buurthuis", EmployerKind.Own, 24 * 60, new LocalDate(2025, 1, 6), null,
        "mbo 2");

    public static SignJobContract Sign { get; } = new(
        Create.Job, new ContractId("c-1"), Hassan, new LocalDate(2025, 2, 1), Money.Euro(14, 10),
        new LocalDate(2025, 1, 20),
        ["Gemeente Utrecht", "Eigen inkomsten"], new LocalDate(2026, 1, 31), WageCostSubsidy: true);

    public static Member Person { get; } = Of(MemberKind.Resident);

    public static NeighbourhoodJob Created { get; } = NeighbourhoodJob.Initial.After(
        CreateJob.Decide(Create, NeighbourhoodJob.Initial, Example.Cooperative));

    public static NeighbourhoodJob Filled { get; } = Created.After(
        SignJobContract.Decide(Sign, Created, Person, null, WageTable));

    public static NeighbourhoodJob Ended { get; } = Filled.After(
        EndJob.Decide(new EndJob(Create.Job, new LocalDate(2025, 9, 14), JobOutcome.RegularJob), Filled));

    public static Member Of(MemberKind kind) =>
        Fold.Of<Member>(new MemberAdmitted(Hassan, "Hassan", kind, new LocalDate(2024, 1, 1), null, null));

    private static MinimumWageRow Row(
        LocalDate from, LocalDate until, LocalDate publishedOn, int adult, int twenty, int nineteen, int eighteen) =>
        new(from, until, publishedOn, new Dictionary<int, Money>
        {
            [21] = new(adult), [20] = new(twenty), [19] = new(nineteen), [18] = new(eighteen),
            [17] = new(555), [16] = new(485), [15] = new(422),
        });
}
