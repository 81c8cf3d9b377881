namespace Wijkboek.Domain.Finance.IncomeStreams;

public static class IncomeStreamRefusals
{
    public static Refusal Unknown(IncomeStreamId stream) => new("income_stream.unknown", ("stream", stream));
    public static Refusal AlreadyOpen(IncomeStreamId stream) => new("income_stream.already_open", ("stream", stream));
    public static Refusal NameOrFunderMissing { get; } = new("income_stream.name_or_funder_missing");
    public static Refusal NotAnIncomeAccount(string account) =>
        new("income_stream.not_an_income_account", ("account", account));
    public static Refusal ExpectedBelowZero { get; } = new("income_stream.expected_below_zero");
    public static Refusal AmountNotPositive { get; } = new("income_stream.amount_not_positive");
    public static Refusal BeforeOpening(IncomeStreamId stream, LocalDate openedOn) =>
        new("income_stream.before_opening", ("stream", stream), ("date", openedOn));
    public static Refusal ChangedBeforeOpening(IncomeStreamId stream, LocalDate openedOn) =>
        new("income_stream.changed_before_opening", ("stream", stream), ("date", openedOn));
    public static Refusal ExpectationOlder(IncomeStreamId stream, LocalDate from) =>
        new("income_stream.expectation_older", ("stream", stream), ("date", from));
    public static Refusal Closed(IncomeStreamId stream, LocalDate on) =>
        new("income_stream.closed", ("stream", stream), ("date", on));
    public static Refusal ReceivedAfterClosing(IncomeStreamId stream, LocalDate on) =>
        new("income_stream.received_after_closing", ("stream", stream), ("date", on));
    public static Refusal InstalmentUnknown(Ledger.EntryId instalment) =>
        new("income_stream.instalment_unknown", ("instalment", instalment));
    public static Refusal InstalmentAlreadyReversed(Ledger.EntryId instalment, LocalDate on) =>
        new("income_stream.instalment_already_reversed", ("instalment", instalment), ("date", on));
    public static Refusal InstalmentTaken(Ledger.EntryId instalment) =>
        new("income_stream.instalment_taken", ("instalment", instalment));
}
