using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>One side of an entry: either a debit or a credit, never both, never below zero.</summary>
/// <param name="IncomeStream">Named on every line of an income account, and on no other: so the earnings model equals
/// the statement to the cent.</param>
/// <param name="Project">An identifier: what the money is for: a subsidy, a challenge, an initiative.</param>
/// <param name="Team">An identifier: who earns or spends it; a team that exists on the day of the entry.</param>
public sealed record EntryLine(
    string Account,
    Money Debit,
    Money Credit,
    IncomeStreamId? IncomeStream = null,
    string? Project = null,
    string? Team = null)
{
    /// <summary>Positive is debit.</summary>
    public Money Balance => Debit - Credit;

    public EntryLine Mirrored => this with { Debit = Credit, Credit = Debit };

    public static EntryLine ToDebit(string account, Money amount, string? project = null) =>
        new(account, amount, Money.Zero, null, project);

    public static EntryLine ToCredit(
        string account, Money amount, IncomeStreamId? stream = null, string? project = null) =>
        new(account, Money.Zero, amount, stream, project);
}
