using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>How sure it is what a transaction was for.</summary>
public enum MatchCertainty
{
    /// <summary>Much speaks for one proposal, and little for any other.</summary>
    Certain,
    Look,

    /// <summary>Nothing is proposed.</summary>
    Unknown,

    /// <summary>It may be another transaction in another form.</summary>
    Doubtful,
}

public static class MatchCertainties
{
    private const int Enough = 80;
    private const int Ahead = 5;

    /// <param name="transaction">One that is not matched yet.</param>
    public static MatchCertainty Certainty(this BankAnswer.Transaction transaction) =>
        transaction.State == BankTransactionState.Doubtful
            ? MatchCertainty.Doubtful
            : transaction.Proposals switch
            {
                [] => MatchCertainty.Unknown,
                [{ Score: >= Enough }] => MatchCertainty.Certain,
                [{ Score: >= Enough } best, { } next, ..] when best.Score - next.Score >= Ahead =>
                    MatchCertainty.Certain,
                _ => MatchCertainty.Look,
            };
}
