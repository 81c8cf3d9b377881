using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Thanks in other forms than an allowance: vouchers, internships, ambassadors and small gestures.</summary>
internal static class Thanks
{
    /// <summary>To whom the vouchers go; null is somebody who is no member.</summary>
    private static readonly Person?[] InJune =
    [
        People.Cook, People.Host, People.Neighbour, People.CareExpert, People.DebtExpert, People.MournExpert,
        People.Auditor, null, null, null,
    ];

    private static readonly Person?[] InDecember =
    [
        People.Cook, People.Host, People.Walker, People.Maker, People.CareExpert, People.DebtExpert,
        People.MournExpert, People.SecondAuditor, People.Ambassador, People.SecondAmbassador, People.HandyMan,
        People.NextAuditor, null, null, null,
    ];

    public static void Tell(Script script)
    {
        var on = new LocalDate(2024, 1, 31);
        script.Record(on, People.Board, new EngageAmbassador(
            new AmbassadorId("ambassadeur-ouderen"), People.Ambassador.Member, "Ouderen in Oost", new(2021, 1, 11)));
        script.Record(on, People.Board, new EngageAmbassador(
            new AmbassadorId("ambassadeur-nieuwkomers"), People.SecondAmbassador.Member, "Nieuwe bewoners",
            new(2022, 9, 5)));
        script.Record(on, People.MeetingLeader, new MakeGesture(
            new GestureId("altijd-tijd"), GestureKind.Attention, on, 0, IsStanding: true,
            Note: "Altijd tijd voor een praatje, op elke plek en aan de telefoon."));
        foreach (var year in (int[])[2024, 2025])
        {
            Vouchers(script, new LocalDate(year, 6, 24), "Winkeliers van de Boogstraat (verzonnen)", InJune);
            Vouchers(script, new LocalDate(year, 12, 16), "Buurtwinkel De Hoek (verzonnen)", InDecember);
        }

        Internships(script);
    }

    /// <summary>What the flowers, cards and drinks of a month cost stands in the invoice that this names.</summary>
    public static void Flowers(Script script, int year, MonthlyInvoice invoice)
    {
        foreach (var month in Calendar.Months(year))
        {
            var (billed, drinks) = (month.Day(invoice.Day), month.Month == 12);
            script.Record(billed.PlusDays(1), People.Treasurer, new MakeGesture(
                new GestureId($"attenties-{month:uuuu-MM}"), drinks ? GestureKind.Drinks : GestureKind.Flowers, billed,
                drinks ? 96 + ((year - 2024) * 18) : 3 + Fingerprint.Number($"bloemen {month:uuuu-MM}", 5),
                Euro(invoice.Euros[month.Month - 1]).AndCents($"{invoice.Text} {month:uuuu-MM}"),
                BookedAs: Bookkeeping.Named(billed, invoice.Text), BookedOn: billed));
            script.Record(billed.PlusDays(1), People.MeetingLeader, new MakeGesture(
                new GestureId($"kaarten-{month:uuuu-MM}"), GestureKind.Card, billed,
                4 + Fingerprint.Number($"kaarten {month:uuuu-MM}", 9)));
        }
    }

    private static void Vouchers(Script script, LocalDate on, string shop, Person?[] people)
    {
        var batch = new VoucherBatchId($"bonnen-{on:uuuu-MM}");
        var bought = on.OrNextBankDay();
        script.Record(bought, People.Treasurer, new BuyVouchers(
            batch, shop, IsLocal: true, people.Length, Euro(25), bought, bought.PlusYears(2)));
        foreach (var (number, person) in people.Index())
            script.Record(bought.PlusDays(1), People.MeetingLeader, new GiveVoucher(
                new VoucherGiftId($"{batch}-{number + 1}"), batch, bought.PlusDays(1), person?.Member));
    }

    private static void Internships(Script script)
    {
        Learn(script, "stage-2024-voorjaar-1", "Noor", "ROC Midden (verzonnen)", "mbo 4", 2024, 2, 6, 212.50m);
        Learn(script, "stage-2024-voorjaar-2", "Jayden", "ROC Midden (verzonnen)", "mbo 3", 2024, 2, 6, 212.50m);
        Learn(script, "stage-2024-najaar-1", "Sofie", "Hogeschool Oost (verzonnen)", "hbo", 2024, 9, 12, 212.50m);
        Learn(script, "stage-2024-najaar-2", "Yara", "ROC Midden (verzonnen)", "mbo 4", 2024, 9, 12, 212.50m);
        Learn(script, "stage-2025-voorjaar-1", "Finn", "ROC Midden (verzonnen)", "mbo 3", 2025, 2, 6, 250);
        Learn(script, "stage-2025-voorjaar-2", "Amira", "Hogeschool Oost (verzonnen)", "hbo", 2025, 2, 6, 250);
        Learn(script, "stage-2025-najaar-1", "Luuk", "ROC Midden (verzonnen)", "mbo 4", 2025, 9, 12, 250);
        Learn(script, "stage-2025-najaar-2", "Hiba", "ROC Midden (verzonnen)", "mbo 3", 2025, 9, 12, 250);
    }

    private static void Learn(
        Script script, string id, string name, string school, string level, int year, int first, int last,
        decimal perMonth)
    {
        var internship = new InternshipId(id);
        var (from, until) = (new LocalDate(year, first, 3), new YearMonth(year, last).Day(last == 12 ? 19 : 27));
        script.Record(from.OrNextBankDay(), People.MeetingLeader, new StartInternship(
            internship, school, from, until, Name: name, Level: level, AllowancePerMonth: Euro(perMonth)));
        foreach (var month in Calendar.Months(year, first, last))
        {
            var on = month.Day(27).OrNextBankDay();
            script.Record(on, People.Treasurer, new PayInternshipAllowance(internship, month, on));
        }

        script.Record(until, People.MeetingLeader, new EndInternship(internship, until, InternshipOutcome.Completed));
    }
}
