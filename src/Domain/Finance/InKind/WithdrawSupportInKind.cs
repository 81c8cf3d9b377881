namespace Wijkboek.Domain.Finance.InKind;

/// <summary>Recorded by mistake: it counts in no period any more, and the right one gets a name of its own.</summary>
public sealed record WithdrawSupportInKind(SupportInKindId Support, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawSupportInKind act, SupportInKind support)
    {
        if (support.Received is null)
            return SupportInKindRefusals.Unknown(act.Support);
        if (support.Withdrawn)
            return Decision.Nothing;
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? SupportInKindRefusals.ReasonMissing
            : SupportInKind.Stream(act.Support).Record(new SupportInKindWithdrawn(act.Support, act.Reason));
    }
}
