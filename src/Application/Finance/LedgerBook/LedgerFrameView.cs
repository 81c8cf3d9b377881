using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.LedgerBook;

/// <summary>What entries hang on: accounts, income streams, the years with their opening, budget and closing.</summary>
public sealed record LedgerFrame(
    ImmutableSortedDictionary<string, Account> Accounts,
    ImmutableSortedDictionary<string, IncomeStreamOpened> IncomeStreams,
    ImmutableSortedDictionary<int, LedgerYearFrame> Years,
    WarningLinesDrawn? WarningLines)
{
    /// <summary>What is expected of each stream since it was opened, in the order in which it changed.</summary>
    public ImmutableSortedDictionary<string, ImmutableList<IncomeExpectationRevised>> Expectations { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableList<IncomeExpectationRevised>>(StringComparer.Ordinal);

    /// <summary>The last day of each stream that ended.</summary>
    public ImmutableSortedDictionary<string, LocalDate> ClosedStreams { get; init; } =
        ImmutableSortedDictionary.Create<string, LocalDate>(StringComparer.Ordinal);

    /// <summary>Support in kind that was not withdrawn.</summary>
    public ImmutableSortedDictionary<string, TracedSupport> InKind { get; init; } =
        ImmutableSortedDictionary.Create<string, TracedSupport>(StringComparer.Ordinal);

    /// <summary>What is expected of a stream in a year, as it holds on a day; null where nobody knows.</summary>
    public Money? ExpectedPerYear(IncomeStreamOpened stream, LocalDate on) =>
        Expectations.GetValueOrDefault(stream.IncomeStream.Value)?.Where(change => change.From <= on)
            .OrderBy(change => change.From).LastOrDefault() is { } revised
            ? revised.ExpectedPerYear
            : stream.ExpectedPerYear;
}

/// <param name="Position">Where in the journal it stands.</param>
public sealed record TracedSupport(SupportInKindReceived Support, long Position);

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
        is AccountAdded or AccountRoleGiven or IncomeStreamOpened or IncomeExpectationRevised or IncomeStreamClosed
            or SupportInKindReceived or SupportInKindWithdrawn or WarningLinesDrawn
        || LedgerYearFrame.YearOf(recorded.Event) is not null
        ? [Key]
        : [];

    public override LedgerFrame Evolve(LedgerFrame view, Recorded recorded) => recorded.Event switch
    {
        AccountAdded added => view with { Accounts = view.Accounts.SetItem(added.Account.Number, added.Account) },
        AccountRoleGiven given => view with
        {
            Accounts = view.Accounts.SetItem(given.Number, view.Accounts[given.Number] with { Role = given.Role }),
        },
        IncomeStreamOpened opened =>
            view with { IncomeStreams = view.IncomeStreams.SetItem(opened.IncomeStream.Value, opened) },
        IncomeExpectationRevised changed => view with
        {
            Expectations = view.Expectations.SetItem(
                changed.IncomeStream.Value,
                (view.Expectations.GetValueOrDefault(changed.IncomeStream.Value) ?? []).Add(changed)),
        },
        IncomeStreamClosed closed =>
            view with { ClosedStreams = view.ClosedStreams.SetItem(closed.IncomeStream.Value, closed.ClosedOn) },
        SupportInKindReceived received => view with
        {
            InKind = view.InKind.SetItem(received.Support.Value, new TracedSupport(received, recorded.Position)),
        },
        SupportInKindWithdrawn withdrawn => view with { InKind = view.InKind.Remove(withdrawn.Support.Value) },
        WarningLinesDrawn lines => view with { WarningLines = lines },
        var happened when LedgerYearFrame.YearOf(happened) is { } year => view with
        {
            Years = view.Years.SetItem(
                year, LedgerYearFrame.After(view.Years.GetValueOrDefault(year), happened, recorded.Position)),
        },
        _ => view,
    };
}
