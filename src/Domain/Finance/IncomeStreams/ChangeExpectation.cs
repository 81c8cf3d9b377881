namespace Wijkboek.Domain.Finance.IncomeStreams;

/// <summary>
/// What a stream is expected to bring in, from a day on; what was expected before stays in the journal.
/// </summary>
/// <param name="ExpectedPerYear">Not below zero; null when nobody knows.</param>
/// <param name="From">Not before the stream was opened, nor before the change before this one.</param>
public sealed record ChangeExpectation(
    IncomeStreamId IncomeStream, LocalDate From, Money? ExpectedPerYear = null) : IAct
{
    public static Decision Decide(ChangeExpectation act, IncomeStream stream)
    {
        if (stream.Opened is not { } opened)
            return IncomeStreamRefusals.Unknown(act.IncomeStream);
        var changed = new IncomeExpectationRevised(act.IncomeStream, act.ExpectedPerYear, act.From);
        if (stream.Expectation == changed)
            return Decision.Nothing;
        if (act.ExpectedPerYear is { IsNegative: true })
            return IncomeStreamRefusals.ExpectedBelowZero;
        if (act.From < opened.OpenedOn)
            return IncomeStreamRefusals.ChangedBeforeOpening(act.IncomeStream, opened.OpenedOn);
        if (act.From < stream.Expectation?.From)
            return IncomeStreamRefusals.ExpectationOlder(act.IncomeStream, stream.Expectation.From);
        if (stream.ClosedOn < act.From)
            return IncomeStreamRefusals.Closed(act.IncomeStream, stream.ClosedOn.Value);
        return IncomeStreams.IncomeStream.Stream(act.IncomeStream).Record(changed);
    }
}
