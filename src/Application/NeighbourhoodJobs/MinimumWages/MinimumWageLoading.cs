using Wijkboek.Application.Acts;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.NeighbourhoodJobs.MinimumWages;

/// <summary>
/// How acts and questions come by the minimum wages that one cooperative goes by: what came with Wijkboek, and after
/// that what the cooperative added itself (ADR 15).
/// </summary>
public static class MinimumWageLoading
{
    public static AddedWagesView View { get; } = new();

    public static async Task<MinimumWageTable> MinimumWages(this ActContext from) =>
        RateTables.MinimumWage.With(await from.Load(AddedMinimumWages.Stream));

    public static async Task<MinimumWageTable> MinimumWages(this Question question) =>
        RateTables.MinimumWage.With(await question.Get(View, AddedMinimumWages.Stream.Id));
}
