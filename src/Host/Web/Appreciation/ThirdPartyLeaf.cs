using Wijkboek.Application.Reporting.ThirdPartyPayments;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.PaidPersons;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>The yearly list for the tax office of what was paid to people without a contract or VAT.</summary>
internal static class ThirdPartyLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<ThirdPartyPaymentsAnswer>("third-party-payments");
        var plan = new SheetPlan<ThirdPartyPaymentsAnswer.Row>("derden", "Uitbetaald aan derden")
            .Name("naam", "Naam", row => row.Called)
            .Text("adres", "Adres", _ => null)
            .Day("geboren", "Geboortedatum", row => row.BirthDate)
            .Text("bsn", "Burgerservicenummer", _ => null)
            .Day("betaald", "Betaald op", row => row.PaidOn)
            .Word("waarvoor", "Waarvoor", row => row.Ground)
            .Amount("bedrag", "Bedrag (€)", row => new Money(row.AmountCents));
        return new Leaf(
            Doors.ThirdParties, $"Uitbetaald aan derden in {answer.Year}",
            $"Wat mensen in {answer.Year} kregen zonder loon, zonder btw en buiten de vrijwilligersregeling.")
        {
            ActsToday = true,
            Actions = [.. Acts(visit)],
            KeyFigures =
            [
                new("Mensen", Dutch.Number(answer.People)),
                new("Samen", Dutch.Euro(answer.AmountCents)),
                new("Opgeven voor", Dutch.LongDate(answer.Before.PlusDays(1)),
                    Note: answer.OnOwnInitiative ? "uit uzelf" : "alleen als de Belastingdienst het vraagt"),
            ],
            Sections =
            [
                new SheetSection("", plan.Of(
                    answer.Payments, visit.Sheets, $"In {answer.Year} is er niets om op te geven.")),
                .. answer.Payments.Count == 0 ? [] : new LeafSection[] { Missing(answer) },
            ],
        };
    }

    private static IEnumerable<Way> Acts(Visit visit) =>
        from act in new[] { nameof(MarkPaidPerson), nameof(UnmarkPaidPerson) }
        where visit.Visitor.MayDo(act)
        select new Way(Sentences.Word($"titles.{act}"), visit.To($"doen/{act}"));

    private static NoticeSection Missing(ThirdPartyPaymentsAnswer answer)
    {
        var unknown = answer.Payments.Where(row => row.BirthDate is null).Select(row => row.Called).Distinct().ToList();
        return new NoticeSection(
            SignState.Look, "Dit vul je zelf aan",
            [
                Sentences.Say("third_parties.not_kept"),
                .. unknown.Count == 0
                    ? Array.Empty<string>()
                    : [Sentences.Say("third_parties.birth_date_unknown", ("names", Dutch.List(unknown)))],
            ]);
    }
}
