using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.YearClose;

/// <summary>One thing to look at before a ledger year is closed.</summary>
/// <param name="Count">How many things wait; null where nothing is counted.</param>
/// <param name="Amount">What it is about in money; null where it is not about an amount.</param>
/// <param name="Sentence">What was found, and what to do.</param>
public sealed record YearCloseCheck(
    YearCloseStep Step, YearCloseState State, int? Count, Money? Amount, string Sentence)
{
    internal static YearCloseCheck Of(
        YearCloseStep step, YearCloseState state, string sentence, int? count = null, Money? amount = null) =>
        new(
            step, state, count, amount,
            Sentences.Say($"year_close.{sentence}", ("count", count), ("amount", amount)));
}

/// <summary>The steps of a year's close, in the order in which they are best done.</summary>
public enum YearCloseStep
{
    ImportStatements,
    ReviewTransactions,
    AgreeBankBalance,
    EmptySuspenseAccounts,
    AttachDocuments,
    LookAtBills,
    BookAccruals,
    AgreeVoucherStock,
    LookAtSubsidies,
    Depreciate,
    ProvideForCorporationTax,
    CloseYear,
    OpenNextYear,
    AdoptAccounts,
}

/// <summary>How far a step is.</summary>
public enum YearCloseState
{
    Done,

    /// <summary>There is nothing of the kind here.</summary>
    NotNeeded,

    /// <summary>Somebody has to look at it; the year can be closed.</summary>
    Look,

    /// <summary>The year cannot be closed before this is done.</summary>
    Blocks,

    /// <summary>Comes after the steps before it.</summary>
    Ahead,
}
