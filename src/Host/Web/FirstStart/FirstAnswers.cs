using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>What was typed in the first steps, as it was typed: shown again when something is wrong.</summary>
public sealed record FirstAnswers(LocalDate Today)
{
    private const int LongestText = 200;

    // Of the standard chart, which was adopted in the step before.
    private const string Bank = "1100";
    private const string Cash = "1000";
    private const string Reserve = "0510";

    public string Name { get; init; } = "";
    public string District { get; init; } = "";
    public string Municipality { get; init; } = "";
    public LegalForm Form { get; init; }
    public string KvkNumber { get; init; } = "";
    public string FoundedOn { get; init; } = "";
    public string FirstMonth { get; init; } = "1";
    public GeneralMeeting Meeting { get; init; } = GeneralMeeting.Residents;
    public BoardModel Board { get; init; }
    public bool HasSupervisors { get; init; }
    public WorkOrganisation Organisation { get; init; }
    public string Year { get; init; } = "";
    public string AtBank { get; init; } = "";
    public string InCash { get; init; } = "";
    public string UserName { get; init; } = "";
    public string Email { get; init; } = "";
    public string Also { get; init; } = "treasurer";

    public static FirstAnswers Of(IFormCollection form, LocalDate today)
    {
        return new FirstAnswers(today)
        {
            Name = Text("naam"),
            District = Text("wijk"),
            Municipality = Text("gemeente"),
            Form = Choice<LegalForm>("rechtsvorm"),
            KvkNumber = Text("kvk"),
            FoundedOn = Text("opgericht"),
            // The step that asks for it comes after the first form.
            FirstMonth = form.ContainsKey("maand") ? Text("maand") : "1",
            Meeting = Choice<GeneralMeeting>("alv"),
            Board = Choice<BoardModel>("bestuur"),
            HasSupervisors = Text("toezicht") == "ja",
            Organisation = Choice<WorkOrganisation>("werk"),
            Year = Text("jaar"),
            AtBank = Text("bank"),
            InCash = Text("kas"),
            UserName = Text("gebruiker"),
            Email = Text("email"),
            Also = Text("ook"),
        };

        string Text(string name) => $"{form[name]}".Trim() is { Length: <= LongestText } text ? text : "";

        TChoice Choice<TChoice>(string name) where TChoice : struct, Enum =>
            Enum.TryParse<TChoice>(Text(name), out var choice) && Enum.IsDefined(choice) ? choice : default;
    }

    internal Typed<FoundCooperative> Founding()
    {
        var founded = TypedDate.Read(FoundedOn, Today);
        var month = TypedNumber.Read(FirstMonth);
        if ((founded.Wrong ?? month.Wrong) is { } wrong)
            return wrong;
        return new FoundCooperative(
            Name, Form, founded.Value, District, Municipality, KvkNumber.Length == 0 ? null : KvkNumber,
            FiscalYearStartMonth: (int)month.Value);
    }

    /// <summary>What there is above nothing is the reserve.</summary>
    internal Typed<OpenLedgerYear> Opening()
    {
        var year = TypedNumber.Read(Year);
        var (bank, cash) = (Amount(AtBank), Amount(InCash));
        if ((year.Wrong ?? bank.Wrong ?? cash.Wrong) is { } wrong)
            return wrong;
        BalanceLine[] lines =
        [
            new(Bank, bank.Value), new(Cash, cash.Value), new(Reserve, -(bank.Value + cash.Value)),
        ];
        return new OpenLedgerYear((int)year.Value, [.. lines.Where(line => !line.Balance.IsZero)]);
    }

    // Nothing typed is nothing there.
    private static Typed<Money> Amount(string typed) => typed.Length == 0 ? Money.Zero : TypedAmount.Read(typed);
}
