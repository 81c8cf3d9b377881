using Wijkboek.Application.Appreciation.Ambassadors;
using Wijkboek.Application.Appreciation.Gestures;
using Wijkboek.Application.Appreciation.Internships;
using Wijkboek.Application.Appreciation.Vouchers;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Overview;

/// <summary>What <c>show appreciation --format json</c> prints; amounts in cents.</summary>
/// <param name="Allowances">Paid in the period; per volunteer see the view of allowances.</param>
/// <param name="Ambassadors">Engaged on at least one day of the period.</param>
/// <param name="Gestures">Per kind that occurred.</param>
public sealed record AppreciationAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    AppreciationAnswer.AllowancePart Allowances,
    AppreciationAnswer.VoucherPart Vouchers,
    AppreciationAnswer.InternshipPart Internships,
    IReadOnlyList<AppreciationAnswer.Ambassador> Ambassadors,
    IReadOnlyList<AppreciationAnswer.GestureRow> Gestures)
{
    public sealed record AllowancePart(int People, int Payments, long AmountCents, IReadOnlyList<long> Positions);

    /// <param name="BoughtLocally">How many of those bought came from entrepreneurs in the district.</param>
    /// <param name="Left">In stock on the last day of the period.</param>
    public sealed record VoucherPart(
        int Bought,
        int BoughtLocally,
        long BoughtCents,
        int Given,
        long GivenCents,
        int WrittenOff,
        long WrittenOffCents,
        int Left,
        long LeftCents,
        IReadOnlyList<Batch> Batches,
        IReadOnlyList<Gift> Gifts);

    public sealed record Batch(
        VoucherBatchId Id,
        string Supplier,
        bool IsLocal,
        int Count,
        long ValueEachCents,
        LocalDate BoughtOn,
        LocalDate? ValidUntil,
        int Left,
        IReadOnlyList<long> Positions);

    /// <param name="Recipient">Null for a resident who is not registered.</param>
    /// <param name="Name">Null for the same, and when it was forgotten.</param>
    public sealed record Gift(
        VoucherGiftId Id, VoucherBatchId Batch, MemberId? Recipient, string? Name, LocalDate GivenOn, long ValueCents,
        IReadOnlyList<long> Positions);

    /// <param name="Months">How many months an allowance was paid for.</param>
    public sealed record InternshipPart(
        int Interns, int WithAllowance, int Months, long PaidCents, IReadOnlyList<Intern> List);

    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record Intern(
        InternshipId Id,
        MemberId? Person,
        string? Name,
        string School,
        string? Level,
        LocalDate From,
        LocalDate LastDay,
        InternshipOutcome? Outcome,
        long? AllowancePerMonthCents,
        long PaidCents,
        IReadOnlyList<long> Positions);

    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record Ambassador(
        AmbassadorId Id, MemberId Person, string? Name, string Subject, LocalDate From, LocalDate? EndedOn,
        IReadOnlyList<long> Positions);

    /// <param name="Standing">Promises that stood in the period, such as always time for a talk.</param>
    /// <param name="People">Somebody who was thanked twice counts twice.</param>
    public sealed record GestureRow(
        GestureKind Kind, int Times, int Standing, int People, long CostCents, IReadOnlyList<long> Positions);

    public static async Task<Answer> Give(Question question)
    {
        var figures = (await AppreciationRecords.Read(question)).In(question.From, question.To);
        var people = await People.Read(question);
        var personal = await question.Personal();
        var paid = figures.Allowances;
        var interns = figures.Internships;
        var data = new AppreciationAnswer(
            question.Cooperative,
            question.From,
            question.To,
            new AllowancePart(
                paid.People, paid.Payments, paid.Amount.Cents,
                [.. paid.Claims.SelectMany(traced => traced.Positions).Order()]),
            Of(figures.Vouchers, people),
            new InternshipPart(
                interns.Active.Count, interns.WithAllowance, interns.Payments.Count, interns.Paid.Cents,
                [.. interns.Active.Select(record => Of(record, question, people, personal))]),
            [.. figures.Ambassadors.Select(record => Of(record, people))],
            [.. figures.Gestures.Select(Of)]);
        return new Answer(data, AppreciationTable.Of(figures));
    }

    private static VoucherPart Of(VoucherFigures vouchers, People people) => new(
        vouchers.Bought, vouchers.BoughtLocally, vouchers.BoughtValue.Cents, vouchers.Given,
        vouchers.GivenValue.Cents, vouchers.WrittenOff, vouchers.WrittenOffValue.Cents, vouchers.Left,
        vouchers.LeftValue.Cents,
        [.. vouchers.Batches.Select(standing => new Batch(
            standing.Bought.Batch, standing.Bought.Supplier, standing.Bought.IsLocal, standing.Bought.Count,
            standing.Bought.ValueEach.Cents, standing.Bought.BoughtOn, standing.Bought.ValidUntil, standing.Left,
            standing.Record.Positions))],
        [.. vouchers.Gifts.Select(gift => new Gift(
            gift.Given.Gift, gift.Given.Batch, gift.Given.Recipient,
            gift.Given.Recipient is { } member ? people.NameOf(member) : null, gift.Given.GivenOn,
            gift.Given.Value.Cents, gift.Positions))]);

    private static Intern Of(InternshipRecord record, Question question, People people, PersonalReader personal)
    {
        var started = record.Internship.Started!;
        return new Intern(
            started.Internship, started.Person,
            started.Person is { } person ? people.NameOf(person) : personal.Text(started.Name),
            started.School, started.Level, started.From, record.Internship.LastDay!.Value,
            record.Internship.Ended?.Outcome, started.AllowancePerMonth?.Cents,
            InternshipFigures.PaidIn(record, question.From, question.To).Sum(paid => paid.Amount).Cents,
            record.Positions);
    }

    private static Ambassador Of(AmbassadorRecord record, People people)
    {
        var engaged = record.Ambassadorship.Engaged!;
        return new Ambassador(
            engaged.Ambassador, engaged.Person, people.NameOf(engaged.Person), engaged.Subject, engaged.From,
            record.Ambassadorship.Ended?.EndedOn, record.Positions);
    }

    private static GestureRow Of(GestureFigures gestures) => new(
        gestures.Kind, gestures.Times, gestures.Standing, gestures.People, gestures.Cost.Cents, gestures.Positions);
}
