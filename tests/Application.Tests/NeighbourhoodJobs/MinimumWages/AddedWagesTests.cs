using Wijkboek.Application.Acts;
using Wijkboek.Application.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.NeighbourhoodJobs.MinimumWages;

/// <summary>A half year that Wijkboek does not know, and a cooperative that looked it up.</summary>
public sealed class AddedWagesTests
{
    private static readonly AddMinimumWage Next =
        new(new LocalDate(2027, 1, 1), Money.Euro(15, 30), "rijksoverheid.nl", new LocalDate(2026, 11, 19));

    private static readonly SignJobContract Sign = new(
        new("beheerder"), new("c-1"), Hassan, new LocalDate(2027, 2, 1), Money.Euro(15, 30),
        new LocalDate(2026, 11, 20), ["Gemeente"], new LocalDate(2027, 6, 30));

    [Fact]
    public async Task A_contract_goes_by_what_was_added_and_a_question_too()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new CreateJob(new("beheerder"), "Beheerder", EmployerKind.Own, 24 * 60, new LocalDate(2026, 11, 1)), Next);
        (await wijkboek.Run(Sign with { HourlyWage = Money.Euro(15, 29) })).ShouldBeOfType<ActAnswer.Refused>()
            .Reason.Code.ShouldBe("job.wage_below_minimum");
        (await wijkboek.Run(Sign)).ShouldBeOfType<ActAnswer.Accepted>();

        var wages = await (await wijkboek.Ask(NewYear, OldYear)).MinimumWages();
        wages.On(new LocalDate(2027, 6, 30))!.For(null, Next.From).ShouldBe(Money.Euro(15, 30));
    }

    [Fact]
    public async Task What_came_along_is_refused() =>
        (await (await Founded()).Run(Next with { From = new LocalDate(2026, 7, 1) }))
            .ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("minimum_wage.comes_along");
}
