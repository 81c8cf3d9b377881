using System.Text.Json.Nodes;
using NodaTime.Text;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Books;

/// <summary>
/// Money out, money in, or from one account to another: told in plain words, booked as the act that it is.
/// </summary>
/// <param name="accounts">Of the chart, by number.</param>
/// <param name="streams">What money comes in from.</param>
/// <param name="streamAccounts">On which account the money of each stream stands.</param>
/// <param name="projects">What money was set apart for before.</param>
public sealed class SimplePosting(
    IReadOnlyDictionary<string, Account> accounts,
    IReadOnlyList<Offered> streams,
    IReadOnlyDictionary<string, string> streamAccounts,
    IReadOnlyList<Offered> projects)
{
    public const string Kind = "kind";
    public const string Date = "date";
    public const string Amount = "amount";
    public const string Account = "account";
    public const string For = "for";
    public const string Project = "project";
    public const string Description = "description";

    private const string LiquidHeading = "Liquide middelen";

    public IReadOnlyList<Offered> Projects => projects;

    /// <summary>Where money is: the bank first.</summary>
    public IReadOnlyList<Offered> Liquid =>
    [
        .. accounts.Values.Where(account => account.Heading == LiquidHeading)
            .OrderBy(account => account.Role != AccountRole.Bank).ThenBy(account => account.Number)
            .Select(account => new Offered(account.Number, account.Name)),
    ];

    /// <summary>What money can be for, or come from.</summary>
    public IReadOnlyList<Offered> Categories =>
    [
        .. accounts.Values.Where(account => account.Kind != AccountKind.Income)
            .Select(account => new Offered(account.Number, account.Name)),
        .. streams,
    ];

    internal static async Task<SimplePosting> Read(Visit visit)
    {
        var frame = await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        return new SimplePosting(
            frame.Accounts,
            [
                .. frame.IncomeStreams.Where(stream => !frame.ClosedStreams.ContainsKey(stream.Key))
                    .Select(stream => new Offered(stream.Key, stream.Value.Name)),
            ],
            frame.IncomeStreams.ToDictionary(stream => stream.Key, stream => stream.Value.Account),
            await Acts.Offers.Of(visit.Question, PickedThings.Projects));
    }

    /// <summary>The act that this is, with its data; the form says what is not understood.</summary>
    public (FormState Form, ActEntry Act, ReadForm Read) Understand(FormState form, LocalDate today)
    {
        var (problems, understood) = (new Dictionary<string, Refusal>(), new Dictionary<string, string>());
        if (!Enum.TryParse<MoneyMove>(form.Of(Kind), ignoreCase: true, out var move))
            problems[Kind] = TypingRefusals.Missing;
        var day = Take(Date, text => TypedDate.Read(text, today), TypedEcho.Day);
        var amount = Take(Amount, TypedAmount.Read, TypedEcho.Unless(form.Of(Amount)));
        var account = Take(Account, text => TypedPick.Read(text, Liquid), _ => null);
        var other = Take(For, text => TypedPick.Read(text, OfferedFor(move)), NameOf);
        var project = form.Of(Project).Trim().Length == 0
            ? null
            : TypedPick.Read(form.Of(Project), projects) is { Wrong: null } picked ? picked.Value : form.Of(Project);
        var described = form.Of(Description).Trim() is { Length: > 0 } text ? text : null;
        var (act, data) = problems.Count > 0
            ? (nameof(PostEntry), [])
            : Asked(move, form.Request, new Facts(day, amount, account!, other!, project, described));
        var read = new ReadForm(data, problems, understood);
        return (form.With(read), Modules.Acts.Find(act)!, read);

        T? Take<T>(string name, Func<string, Typed<T>> how, Func<T, string?> echo)
        {
            var typed = form.Of(name).Trim().Length == 0 ? TypingRefusals.Missing : how(form.Of(name));
            if (typed.Wrong is { } wrong)
                problems[name] = wrong;
            else if (echo(typed.Value) is { } said)
                understood[name] = said;
            return typed.Value;
        }
    }

    /// <summary>What the simple form calls a member of the act that it becomes.</summary>
    public static string NameIn(string member) => member switch
    {
        "date" or "receivedOn" => Date,
        "amount" or "lines" => Amount,
        "incomeStream" => For,
        _ when member.EndsWith("project", StringComparison.Ordinal) => Project,
        _ when member.EndsWith("account", StringComparison.Ordinal)
            || member.EndsWith("incomeStream", StringComparison.Ordinal) => For,
        _ => "",
    };

    private IReadOnlyList<Offered> OfferedFor(MoneyMove move) => move switch
    {
        MoneyMove.In => [.. streams, .. Categories.Except(streams)],
        MoneyMove.Between => Liquid,
        _ => [.. Categories.Except(streams)],
    };

    private string? NameOf(string id) => accounts.TryGetValue(id, out var account)
        ? $"{account.Number} {account.Name}"
        : streams.FirstOrDefault(stream => stream.Id == id)?.Name;

    private (string Act, JsonObject Data) Asked(MoneyMove move, Guid request, Facts facts)
    {
        var atBank = accounts.GetValueOrDefault(facts.Account)?.Role == AccountRole.Bank;
        var isStream = move == MoneyMove.In && streams.Any(stream => stream.Id == facts.For);
        if (isStream && atBank)
            return (nameof(ReceiveInstalment), new JsonObject
            {
                ["incomeStream"] = facts.For,
                ["instalment"] = Named(request),
                ["amount"] = facts.Amount.Cents,
                ["receivedOn"] = LocalDatePattern.Iso.Format(facts.Day),
                ["project"] = facts.Project,
                ["description"] = facts.Description,
            });
        var (debit, credit) = move == MoneyMove.In ? (facts.Account, facts.For) : (facts.For, facts.Account);
        return (nameof(PostEntry), new JsonObject
        {
            ["entry"] = Named(request),
            ["journal"] = JournalOf(facts.Account),
            ["date"] = LocalDatePattern.Iso.Format(facts.Day),
            ["description"] = facts.Description,
            ["lines"] = new JsonArray(
                Line(debit, facts.Amount, Money.Zero, null, facts),
                Line(
                    isStream ? streamAccounts[credit] : credit, Money.Zero, facts.Amount,
                    isStream ? credit : null, facts)),
        });
    }

    private JsonObject Line(string account, Money debit, Money credit, string? stream, Facts facts) => new()
    {
        ["account"] = account,
        ["debit"] = debit.Cents,
        ["credit"] = credit.Cents,
        ["incomeStream"] = stream,
        ["project"] = accounts.GetValueOrDefault(account)?.Heading == LiquidHeading ? null : facts.Project,
    };

    private string JournalOf(string account) => accounts.GetValueOrDefault(account)?.Role switch
    {
        AccountRole.Cash => "cash",
        AccountRole.Bank => "bank",
        _ => "general",
    };

    private static string Named(Guid request) => $"boeking-{request.ToString("N")[..10]}";

    private sealed record Facts(
        LocalDate Day, Money Amount, string Account, string For, string? Project, string? Description);
}
