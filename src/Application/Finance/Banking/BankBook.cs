using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>All that is known of the bank: every view and proposal is a pure function of it.</summary>
public sealed record BankBook(BankFrame Frame, IReadOnlyList<TracedTransaction> Transactions)
{
    public static BankMonthsView Months { get; } = new();

    public static BankFrameView Frames { get; } = new();

    public static async Task<BankBook> Read(Question question)
    {
        var frame = await question.Get(Frames, BankFrameView.Key);
        var months = await question.All(Months);
        return new BankBook(
            frame,
            [
                .. months.OrderBy(month => month.Key, StringComparer.Ordinal)
                    .SelectMany(month => month.Value.Transactions.Values)
                    .OrderBy(one => one.Transaction.Recorded.BookedOn).ThenBy(one => one.Positions[0]),
            ]);
    }
}
