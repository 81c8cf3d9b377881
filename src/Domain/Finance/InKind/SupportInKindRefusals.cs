namespace Wijkboek.Domain.Finance.InKind;

public static class SupportInKindRefusals
{
    public static Refusal Unknown(SupportInKindId support) => new("support_in_kind.unknown", ("support", support));
    public static Refusal Taken(SupportInKindId support) => new("support_in_kind.taken", ("support", support));
    public static Refusal WhatOrFunderMissing { get; } = new("support_in_kind.what_or_funder_missing");
    public static Refusal ValueNotPositive { get; } = new("support_in_kind.value_not_positive");
    public static Refusal ValueTooLarge { get; } = new("support_in_kind.value_too_large");
    public static Refusal ReasonMissing { get; } = new("support_in_kind.reason_missing");
}
