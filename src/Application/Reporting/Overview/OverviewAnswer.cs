using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Reporting.Overview;

/// <summary>What <c>show overview --format json</c> prints; amounts in cents, shares with four decimals.</summary>
/// <param name="FundsCents">Bank, savings and cash on the last day; null without a ledger year.</param>
/// <param name="ResultCents">Income less expense.</param>
public sealed record OverviewAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    long? FundsCents,
    long? EquityCents,
    long IncomeCents,
    long ExpenseCents,
    long ResultCents,
    int Members,
    IReadOnlyList<OverviewAnswer.Part> IncomeMix,
    KpiAnswer Kpi,
    KpiAnswer KpiBefore,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<DeadlinesAnswer.Item> Deadlines)
{
    /// <param name="Share">Of all income.</param>
    public sealed record Part(EarningsCategory Category, long AmountCents, decimal Share);

    public static async Task<Answer> Give(Question question)
    {
        var overview = await Reporting.Overview.Overview.Read(question);
        var data = Data(question, overview);
        return new Answer(data, Table(data));
    }

    private static OverviewAnswer Data(Question question, Overview overview) => new(
        question.Cooperative,
        question.From,
        question.To,
        overview.Funds?.Cents,
        overview.Balance?.Equity.Cents,
        overview.Statement.TotalIncome.Realised.Cents,
        overview.Statement.TotalExpense.Realised.Cents,
        overview.Statement.Result.Realised.Cents,
        overview.Members.Total,
        [
            .. overview.Earnings.Streams.GroupBy(stream => stream.Category)
                .Select(kind => new Part(
                    kind.Key, kind.Sum(stream => stream.Amount).Cents, kind.Sum(stream => stream.Share)))
                .OrderByDescending(kind => kind.AmountCents),
        ],
        overview.Kpi,
        overview.KpiBefore,
        [.. EarningsAnswer.WarningsOf(overview.Earnings)],
        [.. overview.Deadlines.Select(deadline => DeadlinesAnswer.Item.Of(deadline, question.To))]);

    private static AnswerTable Table(OverviewAnswer overview) => new(
        ["Onderwerp", "Wat", "Waarde"],
        [
            ["Geld", "bank, spaargeld en kas", Amount(overview.FundsCents)],
            [null, "eigen vermogen", Amount(overview.EquityCents)],
            [null, "baten", new Money(overview.IncomeCents)],
            [null, "lasten", new Money(overview.ExpenseCents)],
            [null, "saldo", new Money(overview.ResultCents)],
            .. overview.IncomeMix.Select((part, index) => (IReadOnlyList<object?>)
                [index == 0 ? "Baten" : null, Sentences.Word(part.Category), new Money(part.AmountCents)]),
            ["Leden", "op de laatste dag", overview.Members],
            ["Kengetallen", "buurtbanen", overview.Kpi.NeighbourhoodJobs.Total],
            [null, "ontmoetingsplekken", overview.Kpi.MeetingPlaces.Physical],
            [null, "mensen met een vrijwilligersvergoeding", overview.Kpi.VolunteerAllowances.People],
            [null, "familienetwerkberaden", overview.Kpi.FamilyNetworkCouncils],
            .. overview.Warnings.Select((warning, index) => (IReadOnlyList<object?>)
                [index == 0 ? "Let op" : null, warning, null]),
            .. overview.Deadlines.Select((item, index) => (IReadOnlyList<object?>)
                [index == 0 ? "Te doen" : null, $"{item.What}: {item.Subject}", item.Before]),
        ]);

    private static Money? Amount(long? cents) => cents is { } known ? new Money(known) : null;
}
