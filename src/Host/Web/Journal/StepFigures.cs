using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>
/// A figure just before and just after one event: the sum of the facts that were recorded until then.
/// </summary>
/// <param name="Year">The fiscal year that it is a figure of.</param>
public sealed record StepFigure(string Name, int Year, string Before, string After, string? Address);

/// <summary>What one event did to the figures that count it: accounts, the result, and the key figures.</summary>
internal static class StepFigures
{
    private const string Result = "result";

    public static async Task<IReadOnlyList<StepFigure>> At(Visit visit, long position)
    {
        var book = await LedgerBook.Read(visit.Question);
        var found = new List<StepFigure>();
        foreach (var year in book.Frame.Years.Values.Select(year => year.Opened))
        {
            // As these figures are known at the moment of the visit.
            var question = visit.Question with { From = year.Start, To = year.End };
            var asked = new Asked(visit, position, year.Year);
            found.AddRange(await Accounts(question, book, asked));
            found.AddRange(await KeyFigures(question, asked));
        }

        return found;
    }

    private static async Task<IEnumerable<StepFigure>> Accounts(Question question, LedgerBook book, Asked asked)
    {
        if (book.Entries.FirstOrDefault(posted => posted.Position == asked.Position) is not { } posted
            || posted.Entry.Date < question.From || question.To < posted.Entry.Date)
            return [];
        var balance = await asked.Read(question, "balance");
        var statement = await asked.Read(question, "statement");
        return posted.Entry.Lines.Select(line => book.Frame.Accounts[line.Account]).Distinct()
            .OrderBy(account => account.Number, StringComparer.Ordinal)
            .Select(account => account.IsOnBalanceSheet
                ? asked.Figure($"{account.Number} {account.Name}", "balance", balance, account.Number)
                : asked.Figure($"{account.Number} {account.Name}", "statement", statement, account.Number))
            .Append(asked.Figure("Saldo van baten en lasten", "statement", statement, Result))
            .OfType<StepFigure>();
    }

    private static async Task<IEnumerable<StepFigure>> KeyFigures(Question question, Asked asked)
    {
        if (await asked.Read(question, "kpi") is not { } traced)
            return [];
        var lines = (await KpiComparison.Read(question, StoryOfYear.None)).Lines;
        return lines.Select(line => asked.Figure(
            $"{Sentences.Word($"kpi.figures.{line.Indicator.KeyFigure()}")}: "
                + Sentences.Word($"kpi.lines.{line.Indicator}"),
            "kpi", traced, line.Key)).OfType<StepFigure>();
    }

    private sealed record Asked(Visit Visit, long Position, int Year)
    {
        /// <summary>Null when the visitor may not see it.</summary>
        public async Task<TracedView?> Read(Question question, string view) =>
            ReadRights.Questions.Has(Visit.Visitor.RoleHeld, view) ? await Modules.Traces.Read(question, view) : null;

        /// <summary>Null when the event does not change this figure.</summary>
        public StepFigure? Figure(string name, string view, TracedView? traced, string key)
        {
            if (traced?.Find(key) is not { Unit: not FigureUnit.Derived } figure)
                return null;
            var change = figure.Contributions.FirstOrDefault(part => part.Position == Position).Amount;
            if (change == 0)
                return null;
            var before = figure.Contributions.Where(part => part.Position < Position).Sum(part => part.Amount);
            var period = (Visit with { Time = Visit.Time with { Year = Year } }).To(
                $"cijfer/{view}/{Uri.EscapeDataString(key)}");
            return new StepFigure(name, Year, Write(figure.Unit, before), Write(figure.Unit, before + change), period);
        }

        private static string Write(FigureUnit unit, long amount) =>
            unit == FigureUnit.Count ? Dutch.Number(amount) : Dutch.Number(amount / 100m, 2);
    }
}
