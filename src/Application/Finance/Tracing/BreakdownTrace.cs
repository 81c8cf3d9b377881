using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.Tracing;

/// <summary>
/// Behind a breakdown: <c>named/NAME</c> for one, <c>general</c> for what names none and <c>all</c> for everything,
/// each with <c>/income</c>, <c>/expense</c>, <c>/result</c>, <c>/carried</c>, <c>/ahead</c>, <c>/receivable</c>,
/// <c>/repayable</c> or an account.
/// </summary>
public static class BreakdownTrace
{
    /// <summary>The key of all together.</summary>
    public const string All = "all";

    /// <summary>The key of one row.</summary>
    public static string KeyOf(string? name) => name is null ? "general" : $"named/{name}";

    internal static async Task<TracedView> PerProject(Question question) =>
        Of(BreakdownLines.PerProject(await LedgerBook.LedgerBook.Read(question), question.From, question.To));

    internal static async Task<TracedView> PerTeam(Question question) =>
        Of(BreakdownLines.PerTeam(await LedgerBook.LedgerBook.Read(question), question.From, question.To));

    private static TracedView Of(BreakdownLines lines)
    {
        var view = new TracedView();
        AddRow(view, All, lines.All);
        foreach (var name in lines.Names)
            AddRow(view, KeyOf(name), lines.Of(name));
        return view;
    }

    private static void AddRow(TracedView view, string row, BreakdownPart part)
    {
        var flows = part.Now.Where(line => !line.Account.IsOnBalanceSheet).ToList();
        view.Cents($"{row}/income", flows.Where(line => line.Account.Kind == AccountKind.Income).Select(Signed))
            .Cents($"{row}/expense", flows.Where(line => line.Account.Kind == AccountKind.Expense).Select(Signed))
            .Cents($"{row}/result", flows.Select(Credit))
            .Cents($"{row}/carried", part.Carried.Select(Credit))
            .Cents($"{row}/ahead", part.Standing(AccountRole.SubsidyReceivedAhead).Select(Credit))
            .Cents($"{row}/receivable", part.Standing(AccountRole.SubsidyReceivable).Select(line => -Credit(line)))
            .Cents($"{row}/repayable", part.Standing(AccountRole.SubsidyRepayable).Select(Credit));
        foreach (var account in flows.GroupBy(line => line.Account.Number))
            view.Cents($"{row}/{account.Key}", account.Select(Signed));
    }

    private static TracedAmount Signed(TracedLine line) => new(line.Position, BreakdownPart.Signed(line));

    private static TracedAmount Credit(TracedLine line) => new(line.Position, -line.Line.Balance);
}
