using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>Why claims that somebody looked through are not approved.</summary>
public static class ApprovalRefusals
{
    public static Refusal NothingTicked { get; } = new("allowance.nothing_ticked");
}
