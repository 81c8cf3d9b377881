using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>What was typed in the first steps, as it was typed: shown again when something is wrong.</summary>
public sealed partial record FirstAnswers(LocalDate Today)
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
            FirstMonth = Text("maand"),
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

    internal FoundCooperative Founding() => new(
        Name, Form,
        LocalDatePattern.Iso.Parse(FoundedOn) is { Success: true } day ? day.Value : Today,
        District, Municipality, KvkNumber.Length == 0 ? null : KvkNumber,
        FiscalYearStartMonth: int.TryParse(FirstMonth, out var month) ? month : 1);

    /// <summary>Null when the year or an amount cannot be read. What there is above nothing is the reserve.</summary>
    internal OpenLedgerYear? Opening()
    {
        if (!int.TryParse(Year, out var year) || Cents(AtBank) is not { } bank || Cents(InCash) is not { } cash)
            return null;
        BalanceLine[] lines =
        [
            new(Bank, new Money(bank)), new(Cash, new Money(cash)),
            new(Reserve, new Money(-(bank + cash))),
        ];
        return new OpenLedgerYear(year, [.. lines.Where(line => !line.Balance.IsZero)]);
    }

    private static long? Cents(string typed)
    {
        if (typed.Length == 0)
            return 0;
        // 12.500 is twelve thousand, 12.50 is twelve and a half.
        var text = typed.Contains(',') || Thousands().IsMatch(typed)
            ? typed.Replace(".", "").Replace(',', '.')
            : typed;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var euros) && Math.Abs(euros) < 1_000_000_000m
            && decimal.Truncate(euros * 100m) == euros * 100m
                ? (long)(euros * 100m)
                : null;
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(\.[0-9]{3})+$")]
    private static partial Regex Thousands();
}
