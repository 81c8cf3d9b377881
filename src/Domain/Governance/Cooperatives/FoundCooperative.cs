namespace Wijkboek.Domain.Governance.Cooperatives;

public sealed record FoundCooperative(
    string Name,
    LegalForm LegalForm,
    LocalDate FoundedOn,
    string District,
    string Municipality,
    string? KvkNumber = null,
    string? Rsin = null,
    int? Residents = null,
    int FiscalYearStartMonth = 1,
    bool Demonstration = false,
    string? DemonstrationNote = null) : IAct
{
    public static Decision Decide(FoundCooperative act, Cooperative cooperative)
    {
        var founded = new CooperativeFounded(
            act.Name.Trim(), act.LegalForm, act.KvkNumber, act.Rsin, act.FoundedOn, act.District.Trim(), act.Residents,
            act.Municipality.Trim(), act.FiscalYearStartMonth, act.Demonstration,
            act.DemonstrationNote?.Trim());
        if (cooperative.Founding is { } before)
            return before == founded ? Decision.Nothing : CooperativeRefusals.AlreadyFounded;
        if (founded.Name.Length == 0)
            return CooperativeRefusals.NameMissing;
        if (founded.District.Length == 0 || founded.Municipality.Length == 0)
            return CooperativeRefusals.DistrictOrMunicipalityMissing;
        if (act.Residents < 0)
            return CooperativeRefusals.ResidentsBelowZero;
        if (act.KvkNumber is { } kvk && !(kvk.Length == 8 && kvk.All(char.IsAsciiDigit)))
            return CooperativeRefusals.KvkNumberWrong(kvk);
        if (act.Rsin is { } rsin && !IsRsin(rsin))
            return CooperativeRefusals.RsinWrong(rsin);
        if (act.FiscalYearStartMonth is < 1 or > 12)
            return CooperativeRefusals.FiscalYearStartWrong(act.FiscalYearStartMonth);
        return Cooperative.Stream.Record(founded);
    }

    // The "elfproef": nine digits weighted 9..2 and −1 add up to a multiple of eleven.
    private static bool IsRsin(string number) =>
        number.Length == 9 && number.All(char.IsAsciiDigit)
        && number.Select((digit, i) => (digit - '0') * (i == 8 ? -1 : 9 - i)).Sum() % 11 == 0;
}
