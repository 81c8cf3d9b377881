using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>
/// Makes the file for the bank. Nothing is booked yet: until the bank pays it out it is not certain that it comes.
/// </summary>
public sealed record SendCollection(
    int Year, CollectionId Round, LocalDate SentOn, DebitFormat Format = DebitFormat.Pain008V08) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of that year.</param>
    /// <param name="file">What the file holds; null when a name or number in it was forgotten.</param>
    public static Decision Decide(SendCollection act, Collections collections, PaymentFileSeal? file)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (round.Withdrawn is { } withdrawn)
            return DebitRefusals.AlreadyWithdrawn(act.Round, withdrawn.WithdrawnOn);
        if (round.Sent is { } before)
            return before.SentOn == act.SentOn && before.Format == act.Format
                ? Decision.Nothing
                : DebitRefusals.AlreadySent(act.Round, before.SentOn);
        if (act.SentOn < round.DrawnUp.DrawnUpOn)
            return DebitRefusals.BeforeStep(round.DrawnUp.DrawnUpOn);
        if (act.SentOn >= round.DrawnUp.CollectOn)
            return DebitRefusals.SentTooLate(round.DrawnUp.CollectOn);
        return file is null
            ? DebitRefusals.FileForgotten(act.Round)
            : Collections.Stream(act.Year).Record(new CollectionSent(
                act.Year, act.Round, act.SentOn, act.Format, file.Hash, file.MessageId, file.Count, file.Total));
    }
}
