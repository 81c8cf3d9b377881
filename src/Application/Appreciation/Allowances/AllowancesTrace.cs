using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>
/// Behind the allowances: <c>paid.people</c>, <c>paid.count</c> and <c>paid.amountCents</c>, and per volunteer
/// <c>volunteers.ID.paid</c> and <c>volunteers.ID.counted</c>, which is what counts towards the maximum of the year in
/// which the period ends.
/// </summary>
internal static class AllowancesTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var (view, years) = (new TracedView(), await AllowanceFigures.Read(question));
        var paid = AllowanceFigures.PaidIn(years, question.From, question.To);
        AddPaid(view, "paid", "count", paid);
        foreach (var volunteer in paid.Claims.GroupBy(claim => claim.Claim.Claimed.Volunteer))
            view.Cents($"volunteers.{volunteer.Key}.paid", volunteer.Select(Payment));
        // Costs by themselves are held against nothing.
        var counted = years.Where(year => year.Whole().Counted.IsPositive).SelectMany(year => year.Claims)
            .Where(traced => traced.Claim.Counts && traced.Claim.Month.Year == question.To.Year);
        foreach (var volunteer in counted.GroupBy(traced => traced.Claim.Claimed.Volunteer))
            view.Cents(
                $"volunteers.{volunteer.Key}.counted",
                volunteer.Select(traced => new TracedAmount(traced.Positions[0], traced.Claim.Amount)));
        return view;
    }

    public static void AddPaid(TracedView view, string name, string count, PaidAllowances paid) => view
        .CountThings(
            $"{name}.people",
            paid.Claims.GroupBy(claim => claim.Claim.Claimed.Volunteer)
                .Select(volunteer => volunteer.Select(claim => claim.PaidAt)))
        .Count($"{name}.{count}", paid.Claims.Select(claim => claim.PaidAt))
        .Cents($"{name}.amountCents", paid.Claims.Select(Payment));

    private static TracedAmount Payment(TracedClaim claim) => new(claim.PaidAt, claim.Claim.Amount);
}
