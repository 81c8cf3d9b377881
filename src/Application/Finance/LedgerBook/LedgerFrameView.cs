using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.LedgerBook;

/// <summary>What entries hang on: accounts, income streams, the years with their opening, budget and closing.</summary>
public sealed record LedgerFrame(
    ImmutableSortedDictionary<string, Account> Accounts,
    ImmutableSortedDictionary<string, IncomeStreamOpened> IncomeStreams,
    ImmutableSortedDictionary<int, LedgerYearFrame> Years,
    WarningLinesSet? WarningLines);

public sealed record LedgerYearFrame(LedgerYearOpened Opened, BudgetSet? Budget, LedgerYearClosed? Closed);

public sealed class LedgerFrameView : Projection<LedgerFrame>
{
    public const string Key = "frame";

    public override string Name => "ledger-frame";

    public override LedgerFrame Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, Account>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, IncomeStreamOpened>(StringComparer.Ordinal),
        ImmutableSortedDictionary<int, LedgerYearFrame>.Empty,
        null);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event
        is AccountAdded or IncomeStreamOpened or LedgerYearOpened or OpeningBalanceCarriedOver or BudgetSet
            or LedgerYearClosed or WarningLinesSet
        ? [Key]
        : [];

    public override LedgerFrame Evolve(LedgerFrame view, Recorded recorded) => recorded.Event switch
    {
        AccountAdded added => view with { Accounts = view.Accounts.SetItem(added.Account.Number, added.Account) },
        IncomeStreamOpened opened =>
            view with { IncomeStreams = view.IncomeStreams.SetItem(opened.IncomeStream.Value, opened) },
        LedgerYearOpened opened =>
            view with { Years = view.Years.SetItem(opened.Year, new LedgerYearFrame(opened, null, null)) },
        OpeningBalanceCarriedOver carried =>
            view with { Years = view.Years.SetItem(carried.Year, Carried(view, carried)) },
        BudgetSet budget => view with
        {
            Years = view.Years.SetItem(budget.Year, view.Years[budget.Year] with { Budget = budget }),
        },
        LedgerYearClosed closed => view with
        {
            Years = view.Years.SetItem(closed.Year, view.Years[closed.Year] with { Closed = closed }),
        },
        WarningLinesSet lines => view with { WarningLines = lines },
        _ => view,
    };

    private static LedgerYearFrame Carried(LedgerFrame view, OpeningBalanceCarriedOver carried)
    {
        var year = view.Years[carried.Year];
        return year with { Opened = year.Opened with { Opening = carried.Opening } };
    }
}
