namespace Wijkboek.Domain.Finance.EarningsModel;

public static class WarningLineRefusals
{
    public static Refusal Wrong { get; } = new("earnings_model.warning_line_wrong");
}
