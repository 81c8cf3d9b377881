using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Appreciation.VolunteerRates;

/// <summary>A year that Wijkboek does not know, and a cooperative that looked it up.</summary>
public sealed class AddedRatesTests
{
    private static readonly AddVolunteerRate Next = new(
        2027, Money.Euro(230), Money.Euro(2_300), Money.Euro(5, 90), Money.Euro(3, 50), 21, "belastingdienst.nl",
        new LocalDate(2026, 11, 19));

    private static readonly ClaimAllowance January = new(
        new ClaimId("v-1"), Fatima, new YearMonth(2027, 1), Money.Euro(230), new LocalDate(2027, 1, 28));

    [Fact]
    public async Task Without_a_row_the_refusal_names_the_table_and_with_one_the_rule_goes_by_it()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new DeclareOtherAllowances(Fatima, 2027, new LocalDate(2026, 11, 20)));
        (await wijkboek.Run(January)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("allowance.no_maximum");
        await wijkboek.Given(Next);
        (await wijkboek.Run(January with { Amount = Money.Euro(230, 1) })).ShouldBeOfType<ActAnswer.Refused>()
            .Reason.Code.ShouldBe("allowance.above_month_maximum");
        (await wijkboek.Run(January)).ShouldBeOfType<ActAnswer.Accepted>();

        var rates = await (await wijkboek.Ask(NewYear, OldYear)).VolunteerRates();
        var row = rates.On(new LocalDate(2027, 6, 1))!;
        (row.PerMonth, row.Source, row.CheckedOn)
            .ShouldBe((Money.Euro(230), "belastingdienst.nl", new LocalDate(2026, 11, 19)));
    }

    [Fact]
    public async Task A_year_that_came_along_is_refused()
    {
        var wijkboek = await Founded();
        (await wijkboek.Run(Next with { Year = 2026 })).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("volunteer_rate.comes_along");
        VolunteerRateTable.Of(AddedVolunteerRates.Initial).Rates.ShouldBe(RateTables.VolunteerAllowanceRates);
    }
}
