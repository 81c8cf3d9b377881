using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <summary>
/// Behind the subsidies: <c>grants</c> (how many), and per subsidy or together <c>granted</c>, <c>received</c> (less
/// what went back), <c>income</c>, <c>incomeInPeriod</c>, <c>receivable</c>, <c>ahead</c> and <c>repayable</c>.
/// </summary>
internal static class SubsidiesTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var view = new TracedView();
        var files = (await question.All(SubsidyOverview.Files)).Values;
        var granted = SubsidyOverview.In(files, question.From, question.To)
            .Where(row => row.Now.Grant is not null)
            .Select(row => new Traced(
                row, files.First(file => file.Application?.Subsidy == row.Now.Application.Subsidy), question))
            .ToList();
        view.Count("grants", granted.Select(one => one.File.GrantedAt));
        foreach (var (key, parts) in Figures)
        {
            view.Cents(key, granted.SelectMany(parts));
            foreach (var one in granted)
                view.Cents($"{one.Row.Now.Application.Subsidy}/{key}", parts(one));
        }

        return view;
    }

    private static IReadOnlyDictionary<string, Func<Traced, IEnumerable<TracedAmount>>> Figures { get; } =
        new Dictionary<string, Func<Traced, IEnumerable<TracedAmount>>>
        {
            ["granted"] = one => [new TracedAmount(one.File.GrantedAt, one.Row.Now.Grant!.Amount)],
            ["received"] = one => one.Received,
            ["income"] = one => one.IncomeOn(one.Question.To),
            ["incomeInPeriod"] = one => one.IncomeOn(one.Question.To)
                .Concat(one.IncomeOn(one.Question.From.PlusDays(-1)).Select(part => -part)),
            ["receivable"] = one => one.Open(one.Row.Now.Position.Receivable, -1),
            ["ahead"] = one => one.Open(one.Row.Now.Position.ReceivedAhead, 1),
            ["repayable"] = one => one.Open(one.Row.Now.Position.Repayable, 1),
        };

    private sealed record Traced(SubsidyRow Row, SubsidyFile File, Question Question)
    {
        public IEnumerable<TracedAmount> Received => MovementsOn(Question.To, SubsidyMovementKind.Received)
            .Concat(MovementsOn(Question.To, SubsidyMovementKind.Repaid).Select(part => -part));

        /// <summary>What followed the spending, and the determination for what it put right.</summary>
        public IEnumerable<TracedAmount> IncomeOn(LocalDate day)
        {
            var recognized = MovementsOn(day, SubsidyMovementKind.Recognized).ToList();
            return File.Determination is { } determined && determined.DeterminedOn <= day
                ? recognized.Append(new TracedAmount(
                    File.DeterminedAt, determined.Amount - recognized.Sum(part => part.Amount)))
                : recognized;
        }

        /// <summary>Money less income, or income less money: behind a balance of zero there is nothing.</summary>
        public IEnumerable<TracedAmount> Open(Money balance, int money)
        {
            if (balance.IsZero)
                return [];
            var parts = Received.Concat(IncomeOn(Question.To).Select(part => -part));
            return money > 0 ? parts : parts.Select(part => -part);
        }

        private IEnumerable<TracedAmount> MovementsOn(LocalDate day, SubsidyMovementKind kind) => File.Movements
            .Where(movement => movement.Kind == kind && movement.On <= day)
            .Select(movement => new TracedAmount(movement.Position, movement.Amount));
    }
}
