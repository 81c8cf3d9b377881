using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>
/// Three outcomes: within the maxima; refused; or above them because the board decided so, and then on record.
/// </summary>
internal static class PassingMaximum
{
    /// <summary>What has to be recorded besides what is given: nothing, or that a maximum is passed.</summary>
    /// <param name="more">What the volunteer would enjoy on top.</param>
    public static Decision Judge(
        this VolunteerMaxima maxima, MemberId volunteer, VolunteerYear year, YearMonth month, Benefits more,
        LocalDate on, NamedResolution? resolution)
    {
        if (maxima.In(month) is null)
            return AllowanceRefusals.NoMaximum(month);
        if (resolution?.Refuses(on) is { } wrong)
            return wrong;
        if (maxima.PassedBy(year, month, more) is not { } passed)
            return Decision.Nothing;
        return resolution is { } decided
            ? VolunteerYear.Stream(volunteer, month.Year).Record(new VolunteerMaximumPassed(
                volunteer, month, passed.Limit, passed.Before + passed.Amount, passed.Maximum, decided.Number, on))
            : passed.Refusal;
    }
}

/// <summary>A decision of the board that an act names, with the register in which it should stand.</summary>
public sealed record NamedResolution(ResolutionNumber Number, ResolutionRegister Register)
{
    /// <summary>Why nothing can rest on it on a day: first decide, then give.</summary>
    internal Refusal? Refuses(LocalDate on)
    {
        if (Register.RefusesAsGround(Number) is { } refusal)
            return refusal;
        var found = Register.Find(Number)!;
        if (found.Body != GoverningBody.Board)
            return AllowanceRefusals.NotOfTheBoard(Number);
        return on < found.DecidedOn ? AllowanceRefusals.BeforeStep(on, found.DecidedOn) : null;
    }
}
