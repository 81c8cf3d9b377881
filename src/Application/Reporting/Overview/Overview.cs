using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Reporting.Overview;

/// <summary>What somebody wants to see first: the money, the neighbourhood, what is due and what warns.</summary>
/// <param name="Balance">Null when no ledger year covers the last day.</param>
/// <param name="FundsHeading">What the balance sheet calls bank, savings and cash together.</param>
public sealed record Overview(
    BalanceSheet? Balance,
    string? FundsHeading,
    Statement Statement,
    Earnings Earnings,
    KpiAnswer Kpi,
    KpiAnswer KpiBefore,
    MemberCounts Members,
    IReadOnlyList<Deadline> Deadlines)
{
    /// <summary>Bank, savings and cash on the last day.</summary>
    public Money? Funds => Balance?.Assets.FirstOrDefault(assets => assets.Name == FundsHeading)?.Total;

    public static Task<Overview> Read(Question question) => Read(question, question.To);

    /// <param name="due">On which day somebody asks what must be done; figures stay those of the period.</param>
    public static async Task<Overview> Read(Question question, LocalDate due)
    {
        var book = await LedgerBook.Read(question);
        return new Overview(
            BalanceSheet.Of(book, question.To),
            book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Bank)?.Heading,
            Statement.Of(book, question.From, question.To),
            Earnings.Of(book, question.From, question.To),
            await KpiAnswer.Read(question),
            await KpiAnswer.Read(question.Before()),
            MemberFigures.On(await MemberFigures.Read(question), question.To),
            await Reporting.Deadlines.Deadlines.Read(question, due));
    }
}
