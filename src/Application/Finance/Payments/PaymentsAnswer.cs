using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// What <c>show payments --format json</c> prints, and all that the page of payments needs: what can be paid now, and
/// the batches that were drawn up in the period or were not finished when it began. Cents.
/// </summary>
/// <param name="UnderWayCents">Sent, and not taken by the bank yet, of the batches here.</param>
public sealed record PaymentsAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    long UnderWayCents,
    IReadOnlyList<Payable> ToPay,
    IReadOnlyList<PaymentsAnswer.Batch> Batches)
{
    /// <param name="ApprovedBy">Who agreed so far, in order.</param>
    /// <param name="NeedsApproval">Whether it waits for somebody else to agree.</param>
    /// <param name="File">SHA-256 of the file for the bank; null until it was made.</param>
    /// <param name="Positions">Where in the journal its facts stand.</param>
    public sealed record Batch(
        string Id,
        string Account,
        PaymentBatchState State,
        LocalDate ExecuteOn,
        LocalDate DrawnUpOn,
        string DrawnUpBy,
        bool BatchBooking,
        long TotalCents,
        IReadOnlyList<string> ApprovedBy,
        bool NeedsApproval,
        LocalDate? SentOn,
        PaymentFormat? Format,
        string? File,
        IReadOnlyList<Line> Lines,
        IReadOnlyList<long> Positions);

    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="SettledBy">The transaction on the statement.</param>
    public sealed record Line(
        int Number,
        string EndToEndId,
        string Account,
        long AmountCents,
        string? Claim,
        string? Bill,
        string? Payee,
        string? Name,
        string? Iban,
        string? Remittance,
        string? Reference,
        PaymentLineState State,
        LocalDate? SettledOn,
        string? SettledBy,
        LocalDate? ReturnedOn,
        string? ReturnCode);

    public static async Task<Answer> Give(Question question)
    {
        var batches = await question.All(PaymentBook.Batches);
        var personal = await question.Personal();
        var shown = batches.Values
            .Where(one => IsOf(one.Batch, question))
            .OrderBy(one => one.Batch.DrawnUp!.DrawnUpOn).ThenBy(one => one.Positions[0])
            .Select(one => Of(one, personal))
            .ToList();
        var answer = new PaymentsAnswer(
            question.Cooperative, question.From, question.To,
            shown.Where(one => one.State == PaymentBatchState.Sent).SelectMany(one => one.Lines)
                .Where(line => line.State == PaymentLineState.UnderWay).Sum(line => line.AmountCents),
            Payables(await PayableGrounds.Read(question), personal),
            shown);
        return new Answer(answer, Table(answer));
    }

    private static IReadOnlyList<Payable> Payables(PayableGrounds grounds, PersonalReader personal) =>
        [.. grounds.Claims(personal), .. grounds.Bills(personal)];

    private static bool IsOf(PaymentBatch batch, Question question) => batch.DrawnUp is { } drawnUp
        && drawnUp.DrawnUpOn <= question.To
        && (question.From <= drawnUp.DrawnUpOn
            || batch.State is not (PaymentBatchState.Done or PaymentBatchState.Withdrawn));

    private static Batch Of(TracedBatch traced, PersonalReader personal)
    {
        var (batch, drawnUp) = (traced.Batch, traced.Batch.DrawnUp!);
        return new Batch(
            drawnUp.Batch.Value, drawnUp.Account.Value, batch.State, drawnUp.ExecuteOn, drawnUp.DrawnUpOn,
            drawnUp.DrawnUpBy, drawnUp.BatchBooking, drawnUp.Total.Cents,
            [.. batch.Approvals.Select(one => one.ApprovedBy)], batch.State == PaymentBatchState.DrawnUp,
            batch.Sent?.SentOn, batch.Sent?.Format, batch.Sent?.File,
            [.. drawnUp.Lines.Select(line => Of(line, batch, personal))], traced.Positions);
    }

    private static Line Of(PaymentLine line, PaymentBatch batch, PersonalReader personal)
    {
        var settled = batch.Settled.GetValueOrDefault(line.Number);
        var returned = batch.Returned.GetValueOrDefault(line.Number);
        return new Line(
            line.Number, line.EndToEndId, line.Account, line.Amount.Cents, line.Claim, line.Bill?.Value,
            line.Payee?.Value, personal.Text(line.Name), personal.Text(line.Iban), personal.Text(line.Remittance),
            line.Reference, StateOf(batch, settled, returned), settled?.BookedOn, settled?.Transaction.Value,
            returned?.ReturnedOn, returned?.Code);
    }

    private static PaymentLineState StateOf(PaymentBatch batch, PaymentsSettled? settled, PaymentReturned? returned) =>
        returned is not null ? PaymentLineState.Returned
        : settled is not null ? PaymentLineState.Paid
        : batch.State == PaymentBatchState.Withdrawn ? PaymentLineState.Withdrawn
        : batch.Sent is not null ? PaymentLineState.UnderWay
        : PaymentLineState.Planned;

    private static AnswerTable Table(PaymentsAnswer answer) => new(
        ["Opdracht", "Stand", "Uitvoeren op", "Regel", "Begunstigde", "IBAN", "Bedrag", "Stand van de regel"],
        [
            .. answer.Batches.SelectMany(batch => batch.Lines.Select(line => (IReadOnlyList<object?>)
            [
                batch.Id, Sentences.Word(batch.State), batch.ExecuteOn, line.Number, line.Name, line.Iban,
                new Money(line.AmountCents), Sentences.Word(line.State),
            ])),
        ]);
}

/// <summary>How far one payment has come.</summary>
public enum PaymentLineState
{
    Planned,
    UnderWay,
    Paid,
    Returned,
    Withdrawn,
}
