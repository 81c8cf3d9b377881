using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.Ledger;

public static class LedgerRefusals
{
    public static Refusal YearNotOpen(LocalDate date) => new("ledger.year_not_open", ("date", date));
    public static Refusal YearClosed(int year, LocalDate date) =>
        new("ledger.year_closed", ("year", year.ToString()), ("date", date));
    public static Refusal DateOutsideYear(LocalDate date, int year) =>
        new("ledger.date_outside_year", ("date", date), ("year", year.ToString()));
    public static Refusal PeriodLocked(LocalDate until, LocalDate date, LocalDate open) =>
        new("ledger.period_locked", ("until", until), ("date", date), ("open", open));
    public static Refusal DocumentAfterEntry(LocalDate document) =>
        new("ledger.document_after_entry", ("document", document));
    public static Refusal LockOutsideYear(LocalDate until, int year) =>
        new("ledger.lock_outside_year", ("until", until), ("year", year.ToString()));
    public static Refusal LockedFurther(LocalDate until) => new("ledger.locked_further", ("until", until));
    public static Refusal YearNotClosed(int year) => new("ledger.year_not_closed", ("year", year.ToString()));
    public static Refusal AdoptedTooEarly(int year, LocalDate end) =>
        new("ledger.adopted_too_early", ("year", year.ToString()), ("end", end));
    public static Refusal AlreadyAdopted(int year, LocalDate on) =>
        new("ledger.already_adopted", ("year", year.ToString()), ("date", on));
    public static Refusal ResolutionMissing { get; } = new("ledger.resolution_missing");
    public static Refusal MembersAdopt { get; } = new("ledger.members_adopt");
    public static Refusal HasNoMembers { get; } = new("ledger.has_no_members");
    public static Refusal NoSupervisoryBoard { get; } = new("ledger.no_supervisory_board");
    public static Refusal TooFewLines { get; } = new("ledger.too_few_lines");
    public static Refusal LineNeedsOneSide(string account) => new("ledger.line_needs_one_side", ("account", account));
    public static Refusal AmountTooLarge(string account) => new("ledger.amount_too_large", ("account", account));
    public static Refusal Unbalanced(Money debit, Money credit, Money difference) =>
        new("ledger.unbalanced", ("debit", debit), ("credit", credit), ("difference", difference));
    public static Refusal EntryIdTaken(EntryId entry) => new("ledger.entry_id_taken", ("entry", entry));
    public static Refusal EntryUnknown(EntryId entry) => new("ledger.entry_unknown", ("entry", entry));
    public static Refusal AlreadyReversed(EntryId entry) => new("ledger.already_reversed", ("entry", entry));
    public static Refusal ReversalCannotBeReversed(EntryId entry) =>
        new("ledger.reversal_cannot_be_reversed", ("entry", entry));
    public static Refusal ReversalBeforeEntry(LocalDate date) => new("ledger.reversal_before_entry", ("date", date));
    public static Refusal BelongsToAct(EntryId entry, string act) =>
        new("ledger.belongs_to_act", ("entry", entry), ("act", act));
    public static Refusal ReasonMissing { get; } = new("ledger.reason_missing");
    public static Refusal DueBeforeDocument(LocalDate on) => new("ledger.due_before_document", ("date", on));
    public static Refusal TeamUnknown(string team) => new("ledger.team_unknown", ("team", team));
    public static Refusal TeamNotThen(string team, LocalDate on) =>
        new("ledger.team_not_then", ("team", team), ("date", on));
    public static Refusal ProjectWrong(string project) => new("ledger.project_wrong", ("project", project));
    public static Refusal IncomeStreamMissing(string account) =>
        new("ledger.income_stream_missing", ("account", account));
    public static Refusal IncomeStreamOnOtherAccount(string account) =>
        new("ledger.income_stream_on_other_account", ("account", account));
    public static Refusal IncomeStreamOfOtherAccount(IncomeStreamId stream, string account) =>
        new("ledger.income_stream_of_other_account", ("stream", stream), ("account", account));
    public static Refusal YearWrong(int year) => new("ledger.year_wrong", ("year", year.ToString()));
    public static Refusal YearAlreadyOpen(int year) => new("ledger.year_already_open", ("year", year.ToString()));
    public static Refusal OpeningUnbalanced(Money difference) =>
        new("ledger.opening_unbalanced", ("difference", difference));
    public static Refusal NotOnBalanceSheet(string account) =>
        new("ledger.not_on_balance_sheet", ("account", account));
    public static Refusal AccountTwice(string account) => new("ledger.account_twice", ("account", account));
    public static Refusal OpeningDiffersFromClosing(string account, Money expected, Money given) =>
        new("ledger.opening_differs_from_closing", ("account", account), ("expected", expected), ("given", given));
    public static Refusal BudgetNotForAccount(string account) =>
        new("ledger.budget_not_for_account", ("account", account));
    public static Refusal BudgetBelowZero(string account) => new("ledger.budget_below_zero", ("account", account));
    public static Refusal BudgetMonthsWrong(string account, int count) =>
        new("ledger.budget_months_wrong", ("account", account), ("count", count));
    public static Refusal BudgetMonthsDiffer(string account, Money amount, Money sum) => new(
        "ledger.budget_months_differ", ("account", account), ("amount", amount), ("sum", sum),
        ("difference", amount - sum));
    public static Refusal BudgetNotSet(int year) => new("ledger.budget_not_set", ("year", year.ToString()));
    public static Refusal BudgetReasonMissing { get; } = new("ledger.budget_reason_missing");
    public static Refusal YearNotEnded(int year, LocalDate end) =>
        new("ledger.year_not_ended", ("year", year.ToString()), ("end", end));
    public static Refusal PreviousYearOpen(int year) => new("ledger.previous_year_open", ("year", year.ToString()));
    public static Refusal NextYearClosed(int year) => new("ledger.next_year_closed", ("year", year.ToString()));
    public static Refusal BankLinesWait(int year, int count, LocalDate first) =>
        new("ledger.bank_lines_wait", ("year", year.ToString()), ("count", count), ("date", first));
    public static Refusal DepreciationMissing(int year, Money missing) =>
        new("ledger.depreciation_missing", ("year", year.ToString()), ("missing", missing));
    public static Refusal AppropriationDiffers(Money result, Money appropriated) =>
        new("ledger.appropriation_differs", ("result", result), ("appropriated", appropriated));
    public static Refusal AppropriationNotToEquity(string account) =>
        new("ledger.appropriation_not_to_equity", ("account", account));
}
