using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>Which field a refusal is about, so that it can be said beside it.</summary>
public static partial class RefusedFields
{
    // The last word of a code tells the member, whatever the subject.
    private static readonly (string Ending, string Member)[] Endings =
    [
        ("reason_missing", "reason"), ("explanation_missing", "explanation"), ("text_missing", "text"),
        ("name_missing", "name"), ("name_wrong", "name"), ("title_missing", "title"), ("task_missing", "task"),
        ("subject_missing", "subject"), ("subject_wrong", "subject"), ("email_wrong", "email"),
        ("birth_date_wrong", "birthDate"), ("location_missing", "location"), ("provider_missing", "provider"),
        ("supplier_missing", "supplier"), ("school_missing", "school"), ("note_missing", "note"),
        ("os_missing", "os"), ("people_wrong", "people"), ("participants_wrong", "participants"),
        ("agreements_wrong", "agreements"), ("kept_wrong", "kept"), ("reach_wrong", "reach"),
        ("circulation_wrong", "circulation"), ("quorum_wrong", "quorumPercent"), ("notice_wrong", "noticeDays"),
        ("amount_not_positive", "amount"), ("amount_too_large", "amount"), ("value_not_positive", "value"),
        ("limit_not_positive", "limit"), ("period_wrong", "until"), ("valid_until_wrong", "validUntil"),
        ("project_wrong", "project"), ("paid_on_missing", "paidOn"), ("year_wrong", "year"),
        ("decision_number_missing", "decisionNumber"), ("hours_wrong", "contractMinutesPerWeek"),
        ("giver_missing", "giver"), ("giver_twice", "giver"), ("giver_too_long", "giver"),
        ("change_older", "from"), ("periodic_needs_anbi", "periodic"),
        ("periodic_needs_agreement", "agreement"), ("periodic_once", "interval"), ("periodic_too_short", "until"),
    ];

    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["allowance.above_month_maximum"] = "amount",
        ["allowance.above_year_maximum"] = "amount",
        ["allowance.above_agreed_amount"] = "amount",
        ["allowance.above_hourly_amount"] = "rate",
        ["allowance.birth_date_unknown"] = "rate",
        ["allowance.rate_missing"] = "rate",
        ["allowance.amount_missing"] = "amount",
        ["allowance.amount_not_sum"] = "amount",
        ["allowance.worked_minutes_wrong"] = "workedMinutes",
        ["allowance.times_wrong"] = "times",
        ["allowance.receipts_missing"] = "receipts",
        ["allowance.not_of_the_board"] = "resolution",
        ["project_grant.above_granted"] = "amount",
        ["project_grant.account_missing"] = "account",
        ["project_grant.work_missing"] = "work",
        ["project_grant.result_missing"] = "result",
        ["project_grant.rate_not_positive"] = "ratePerHour",
        ["project_grant.fixed_minutes_wrong"] = "fixedMinutesPerWeek",
        ["volunteer_rate.comes_along"] = "year",
        ["volunteer_rate.amounts_wrong"] = "perMonth",
        ["volunteer_rate.age_wrong"] = "adultFrom",
        ["volunteer_rate.source_missing"] = "source",
        ["volunteer_rate.checked_in_future"] = "checkedOn",
        ["allowance.month_not_begun"] = "month",
        ["allowance.no_maximum"] = "month",
        ["allowance.scheme_not_allowed"] = "month",
        ["allowance.no_agreement"] = "month",
        ["allowance.other_allowances_not_declared"] = "volunteer",
        ["allowance.gift_needs_donation_stream"] = "donations",
        ["allowance.not_a_donation_stream"] = "donations",
        ["allowance.gift_needs_anbi"] = "asGift",
        ["cooperative.kvk_number_wrong"] = "kvkNumber",
        ["cooperative.rsin_wrong"] = "rsin",
        ["cooperative.residents_below_zero"] = "residents",
        ["asset.cost_wrong"] = "cost",
        ["asset.months_wrong"] = "months",
        ["asset.proceeds_wrong"] = "proceeds",
        ["commitment.over_budget"] = "amount",
        ["commitment.above_limit"] = "amount",
        ["ledger.too_few_lines"] = "lines",
        ["ledger.unbalanced"] = "lines",
        ["ledger.document_after_entry"] = "documentDate",
        ["ledger.due_before_document"] = "dueOn",
        ["bank.lines_differ"] = "parts",
        ["bank.lines_missing"] = "parts",
        ["gift.member_unknown"] = "member",
        ["gift.stream_missing"] = "incomeStream",
        ["gift.not_a_donation_stream"] = "incomeStream",
        ["cash.counted_alone"] = "second",
        ["cash.second_unknown"] = "second",
        ["cash.not_cash"] = "account",
        ["cash.nothing_counted"] = "sum",
        ["cash.sum_differs"] = "sum",
        ["voucher.not_enough_left"] = "count",
        ["voucher.count_wrong"] = "count",
        ["subsidy.advances_above_grant"] = "amount",
        ["subsidy.income_above_grant"] = "amount",
        ["subsidy.more_than_receivable"] = "amount",
        ["subsidy.more_than_repayable"] = "amount",
        ["subsidy.lower_without_ground"] = "ground",
        ["subsidy.ground_without_lowering"] = "ground",
        ["internship.above_agreed"] = "amount",
        ["meeting.votes_wrong"] = "for",
        ["meeting.too_many_votes"] = "for",
    }.ToFrozenDictionary();

    // A day that does not fit: the day on which it would have happened.
    private static readonly string[] OfTheDay =
    [
        "ledger.year_not_open", "ledger.year_closed", "ledger.date_outside_year", "ledger.period_locked",
        "ledger.reversal_before_entry",
    ];

    /// <summary>The member that a code is about, when the code alone tells.</summary>
    public static IEnumerable<string> Members => Codes.Values.Concat(Endings.Select(ending => ending.Member));

    public static IEnumerable<string> KnownCodes => [.. Codes.Keys, .. OfTheDay];

    /// <param name="data">What the act was asked with; a thing that it names tells which row is meant.</param>
    /// <returns>The name of the field in the form; null when it is about the whole.</returns>
    public static string? Of(Refusal reason, IReadOnlyList<ActField> fields, JsonObject data)
    {
        if (reason.Code == "act.malformed")
            return FactOf(reason, "path") is { } path && Inside().Match(path) is { Success: true } inside
                ? inside.Groups["name"].Value
                : null;
        var named = Codes.GetValueOrDefault(reason.Code)
            ?? Endings.FirstOrDefault(known => reason.Code.EndsWith($".{known.Ending}", StringComparison.Ordinal))
                .Member;
        if (named is not null && fields.Any(field => field.Name == named))
            return named;
        return IsOfTheDay(reason)
            ? fields.FirstOrDefault(field => field is { Kind: FieldKind.Date, IsRequired: true })?.Name
            : reason.Facts.Select(fact => fact.Value?.ToString()).OfType<string>()
                .Select(value => Naming(value, fields, data, ""))
                .FirstOrDefault(found => found is not null);
    }

    private static bool IsOfTheDay(Refusal reason) =>
        OfTheDay.Contains(reason.Code)
        || reason.Code.EndsWith(".date_too_early", StringComparison.Ordinal)
        || reason.Code.Contains(".before_", StringComparison.Ordinal);

    private static string? FactOf(Refusal reason, string name) =>
        reason.Facts.FirstOrDefault(fact => fact.Name == name).Value?.ToString();

    // The field in which something was picked that the refusal names.
    private static string? Naming(string value, IReadOnlyList<ActField> fields, JsonObject data, string within)
    {
        foreach (var field in fields.Where(field => data.ContainsKey(field.Name)))
        {
            var name = $"{within}{field.Name}";
            var found = (field.Kind, data[field.Name]) switch
            {
                (FieldKind.Pick, JsonValue picked) when picked.ToString() == value => name,
                (FieldKind.Group, JsonObject group) => Naming(value, field.Members, group, $"{name}."),
                (FieldKind.Rows, JsonArray rows) => rows.Index().Select(row => row.Item is JsonObject one
                        ? Naming(value, field.Members, one, $"{name}[{row.Index}].")
                        : row.Item?.ToString() == value ? $"{name}[{row.Index}]" : null)
                    .FirstOrDefault(at => at is not null),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }

    [GeneratedRegex(@"^\$?\.?(?<name>[a-zA-Z].*)$")]
    private static partial Regex Inside();
}
