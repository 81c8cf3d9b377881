using System.CommandLine;
using NodaTime.Text;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Cli;

/// <summary>The business period that is asked for, and the moment as of which.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<int?> year = new("--year") { Description = "Boekjaar.", HelpName = "JAAR" };
    private readonly Option<string?> from = new("--from") { Description = "Eerste dag, jjjj-mm-dd.", HelpName = "DAG" };
    private readonly Option<string?> to = new("--to") { Description = "Laatste dag, jjjj-mm-dd.", HelpName = "DAG" };
    private readonly Option<string?> asOf = new("--as-of")
    {
        Description = "Zoals bekend op dit moment, bijvoorbeeld 2025-07-01T12:00:00Z.",
        HelpName = "MOMENT",
    };

    public void AddTo(Command command)
    {
        command.Add(year);
        command.Add(from);
        command.Add(to);
        command.Add(asOf);
    }

    public async Task<Question> Question(ParseResult parsed, Installation installation, CancellationToken cancellation)
    {
        var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
        var (state, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        if (!state.IsFounded)
            throw new CliRefusal($"Er is hier geen coöperatie ‘{cooperative}’. Controleer --coop en --data.");
        var period = Period(parsed, state, DutchClock.DayOf(installation.Clock.GetCurrentInstant()));
        return await installation.Ask(cooperative, period, Moment(parsed), cancellation);
    }

    private DateInterval Period(ParseResult parsed, Cooperative cooperative, LocalDate today)
    {
        var (first, last) = (Day(parsed.GetValue(from)), Day(parsed.GetValue(to)));
        if (parsed.GetValue(year) is { } named)
            return named is < 1900 or > 2999
                ? throw new CliRefusal($"‘{named}’ is geen boekjaar. Schrijf het als 2025.")
                : first is null && last is null
                ? cooperative.FiscalYear(named)
                : throw new CliRefusal("Geef een boekjaar (--year) of een periode (--from en --to), niet allebei.");
        var current = cooperative.FiscalYear(cooperative.FiscalYearOf(today));
        if (first is null && last is null)
            return current;
        var (start, end) = (first ?? current.Start, last ?? today);
        return start <= end
            ? new DateInterval(start, end)
            : throw new CliRefusal("De periode eindigt voor zij begint. Draai --from en --to om.");
    }

    private Instant? Moment(ParseResult parsed)
    {
        if (parsed.GetValue(asOf) is not { } text)
            return null;
        return InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment
            ? moment.Value
            : throw new CliRefusal($"‘{text}’ is geen moment. Schrijf het als 2025-07-01T12:00:00Z.");
    }

    /// <summary>Null when none is named.</summary>
    public static LocalDate? Day(string? text)
    {
        if (text is null)
            return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : throw new CliRefusal($"‘{text}’ is geen dag. Schrijf het als 2025-12-31.");
    }
}
