namespace Wijkboek.Application.Questions;

/// <summary>
/// The period that another is compared with: whole months with as many whole months before them, any other period with
/// as many days.
/// </summary>
public static class PeriodBefore
{
    public static DateInterval Of(LocalDate from, LocalDate to)
    {
        var after = to.PlusDays(1);
        var start = from.Day == 1 && after.Day == 1
            ? from.PlusMonths(-Period.Between(from, after, PeriodUnits.Months).Months)
            : from.PlusDays(-new DateInterval(from, to).Length);
        return new DateInterval(start, from.PlusDays(-1));
    }

    /// <summary>The same question over the period before.</summary>
    public static Question Before(this Question question)
    {
        var before = Of(question.From, question.To);
        return question with { From = before.Start, To = before.End };
    }
}
