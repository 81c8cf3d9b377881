using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>Undoes the last depreciation, in the register and in the ledger; then it can be done again.</summary>
/// <param name="Entry">Of that depreciation.</param>
/// <param name="By">The mirror entry; in the same ledger year.</param>
public sealed record ReverseDepreciation(EntryId Entry, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="books">Of the day of the mirror entry.</param>
    public static Decision Decide(ReverseDepreciation act, AssetRegister register, Books books)
    {
        if (books.MirrorOf(act.Entry, act.By) is not null)
            return Decision.Nothing;
        if (register.Runs.IsEmpty || register.Runs[^1] is not { } run || run.Entry != act.Entry)
            return FixedAssetRefusals.NotTheLastRun(act.Entry);
        if (!books.Year.Entries.TryGetValue(act.Entry, out var original))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return FixedAssetRefusals.ReasonMissing;
        return books
            .Reverse(
                original, act.By, act.On, act.Reason,
                new EntryOrigin(nameof(ReverseDepreciation), AssetRegister.Stream.Id))
            .AndThen(() => AssetRegister.Stream.Record(
                new DepreciationReversed(run.Until, act.Entry, act.By, run.Total, act.Reason)));
    }
}
