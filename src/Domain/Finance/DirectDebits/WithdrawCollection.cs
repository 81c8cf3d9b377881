namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>Nothing is collected after all; also when the file was made but never went to the bank.</summary>
public sealed record WithdrawCollection(
    int Year, CollectionId Round, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawCollection act, Collections collections)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (round.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : DebitRefusals.AlreadyWithdrawn(act.Round, before.WithdrawnOn);
        if (!round.Settled.IsEmpty || !round.Returned.IsEmpty)
            return DebitRefusals.PartlyDone(act.Round);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return DebitRefusals.ReasonMissing;
        var earliest = round.Sent?.SentOn ?? round.DrawnUp.DrawnUpOn;
        return act.WithdrawnOn < earliest
            ? DebitRefusals.BeforeStep(earliest)
            : Decision.Record(
            [
                Collections.Stream(act.Year).Record(new CollectionWithdrawn(
                    act.Year, act.Round, round.DrawnUp.Total, act.WithdrawnOn, act.Reason)),
                .. round.DrawnUp.Lines.Select(line => line.Unused(act.Year, act.Round, act.WithdrawnOn)),
            ]);
    }
}

internal static class UnusedMandates
{
    /// <summary>The mandate of a line was not used by this round after all.</summary>
    public static NewEvent Unused(this CollectionLine line, int year, CollectionId round, LocalDate on) =>
        DebitMandate.Stream(line.Mandate, line.Member).Record(
            new DebitMandateUseUndone(line.Mandate, line.Member, year, round, on));

    /// <summary>The mandate of a line was used by this round all the same.</summary>
    public static NewEvent UsedAgain(this CollectionLine line, int year, CollectionDrawnUp round) =>
        DebitMandate.Stream(line.Mandate, line.Member).Record(new DebitMandateUsed(
            line.Mandate, line.Member, year, round.Round, round.CollectOn, line.Amount));
}
