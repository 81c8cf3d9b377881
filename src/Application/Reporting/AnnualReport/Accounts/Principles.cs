using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>The accounting principles that follow from the legal form, the tax profile and the ledger itself.</summary>
internal static class Principles
{
    public static IEnumerable<LabelledRow> Of(AnnualReportInput input)
    {
        yield return Row("general", General(input));
        yield return Row("rules", Say($"annual.notes.rules.{input.Founding.LegalForm}"));
        yield return Row("valuation", Say("annual.notes.valuation.text"));
        yield return Row("income", input.Subsidies.Count > 0
            ? $"{Say("annual.notes.income.subsidies")} {Say("annual.notes.income.other")}"
            : Say("annual.notes.income.other"));
        if (input.Profile.TaxProfileOn(input.To) is { } profile)
            yield return Row("tax", Tax(profile, input.To));
        if (input.Volunteers.Count > 0)
            yield return Row("volunteers", VolunteerScheme.Explain(input));
    }

    private static LabelledRow Row(string key, string text) => new(Word($"annual.notes.label.{key}"), text);

    private static string General(AnnualReportInput input)
    {
        var founding = input.Founding;
        var founded = Say(
            "annual.notes.founded",
            ("name", founding.Name), ("form", Word($"annual.legal_form.{founding.LegalForm}")),
            ("date", Dutch.LongDate(founding.FoundedOn)), ("place", input.Edition.Place));
        var board = input.Profile.GoverningModel is { } model
            ? Say(
                model.SupervisoryBoard ? "annual.notes.board_supervised" : "annual.notes.board",
                ("board", Word($"annual.board.{model.Board}")),
                ("meeting", Word($"annual.meeting.{model.GeneralMeeting}")))
            : "";
        var year = Say("annual.notes.year", ("from", Dutch.LongDate(input.From)), ("to", Dutch.LongDate(input.To)));
        return string.Join(' ', new[] { founded, board, year }.Where(text => text.Length > 0));
    }

    private static string Tax(TaxProfile profile, LocalDate on)
    {
        var sentences = new List<string> { Say($"annual.notes.tax.{profile.CorporationTax}") };
        if (profile.IsAnbi(on))
            sentences.Add(Say("annual.notes.tax.anbi", ("since", Dutch.LongDate(profile.AnbiSince!.Value))));
        if (profile.WithholdsPayrollTax)
            sentences.Add(Say("annual.notes.tax.payroll"));
        return string.Join(' ', sentences);
    }
}
