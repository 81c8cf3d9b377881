using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Payroll;

/// <summary>
/// The payroll journal: a file is dropped, what is not known yet is said once, and what would be booked is looked
/// through before it is.
/// </summary>
internal static class PayrollPages
{
    public const string Path = "banen/loonjournaal";

    private const string Booked = "geboekt";

    public static void MapPayroll(this PageRoutes pages)
    {
        pages.Answer(Path, async (visit, _) =>
        {
            var reading = await PayrollReading.Read(visit);
            return Draw(visit, reading, FormState.Fresh(Start(reading)));
        });
        pages.Submit(Path, async (visit, form, _) => visit.Visitor.MayDo(nameof(BookPayroll))
            ? await Sent(pages.Installation, visit, form)
            : Forbidden.Act(visit.Visitor, nameof(BookPayroll)));
    }

    // Most have one payroll office.
    private static TypedForm Start(PayrollReading reading) => reading.Answer.Mappings is [var only]
        ? TypedForm.Empty.With((PayrollForm.Known, only.Mapping))
        : TypedForm.Empty;

    private static async Task<IResult> Sent(Installation installation, Visit visit, IFormCollection sent)
    {
        var reading = await PayrollReading.Read(visit);
        var form = FormState.Of(sent);
        if (visit.IsInThePast)
            return Draw(visit, reading, form);
        var upload = PayrollUpload.Read(sent);
        if (upload.File is not { } file)
            return Draw(visit, reading, form.Refused(PayrollUpload.FileField, upload.Unread!));
        reading = reading with { Upload = upload };
        if (PayrollForm.NameOf(form).Length == 0)
            return Draw(visit, reading, form.Refused(PayrollForm.New, TypingRefusals.Missing));
        var known = reading.Answer.Mappings.FirstOrDefault(one => one.Mapping == PayrollForm.NameOf(form));
        if (PayrollForm.ColumnsOf(form, file, known) is not { } columns)
            return Draw(visit, reading with { AsksColumns = true }, PayrollForm.WithGuesses(form, file));
        var (months, unread) = file.Months(columns);
        if (unread is not null)
            return Draw(visit, reading with { AsksColumns = true }, form.Refused("", unread));

        var act = PayrollForm.Mapping(form, columns, known);
        var lines = months.SelectMany(month => month.Lines).ToList();
        reading = reading with
        {
            Codes =
            [
                .. lines.Select(line => line.Code).Distinct()
                    .Where(code => known?.Codes.All(one => one.Code != code) ?? true),
            ],
            Centres =
            [
                .. lines.Select(line => line.CostCentre).OfType<string>().Distinct()
                    .Where(centre => (known?.Jobs.All(one => one.CostCentre != centre) ?? true)
                        && reading.Jobs.All(job => job.Created!.Job.Value != centre)),
            ],
        };
        var missing = Missing(reading, act).ToList();
        if (missing.Count == 0)
        {
            return await Review(
                installation, visit, reading, form, act, sent[FormState.ButtonField] == PayrollForm.Book);
        }

        var isAnswer = form.Typed.Values.Keys.Any(PayrollForm.IsAnswer);
        return Draw(visit, reading, isAnswer
            ? missing.Aggregate(form, (before, field) => before.Refused(field, TypingRefusals.Missing))
            : form);
    }

    private static IEnumerable<string> Missing(PayrollReading reading, MapPayroll act) =>
    [
        .. reading.Codes.Index().Where(code => act.Codes.All(one => one.Code != code.Item))
            .Select(code => PayrollForm.AccountField(code.Index)),
        .. reading.Centres.Index().Where(centre => act.Jobs.All(one => one.CostCentre != centre.Item))
            .Select(centre => PayrollForm.JobField(centre.Index)),
    ];

    private static async Task<IResult> Review(
        Installation installation, Visit visit, PayrollReading reading, FormState form, MapPayroll act,
        bool isBooking)
    {
        reading = reading with { Codes = [], Centres = [] };
        var day = form.Of(PayrollForm.BookedOn).Trim() is { Length: > 0 } typed
            ? TypedDate.Read(typed, visit.Today)
            : (Typed<LocalDate>?)null;
        if (day?.Wrong is { } unclear)
            return Draw(visit, reading with { Entries = [] }, form.Refused(PayrollForm.BookedOn, unclear));
        if (await installation.Acts.Run(visit, Guid.NewGuid(), act) is { } refused)
            return Draw(visit, reading with { AsksColumns = true }, form.Refused("", refused));
        var answer = await new PayrollImport(installation.Acts, installation.States).Run(
            form.Request, visit.Cooperative, visit.Visitor.Actor, reading.Upload!.File!, act.Mapping, day?.Value,
            !isBooking, visit.Question.Cancellation);
        return answer switch
        {
            PayrollImportAnswer.Refused wrong =>
                Draw(visit, reading with { Entries = [] }, form.Refused("", wrong.Reason)),
            PayrollImportAnswer.Completed done when !isBooking =>
                Draw(visit, reading with { Entries = done.Entries }, form),
            PayrollImportAnswer.Completed done =>
                new SeeOtherResult(visit.To(Path, Booked, $"{done.Entries.Count}")),
            _ => throw new InvalidOperationException($"Unknown answer {answer}."),
        };
    }

    private static RazorComponentResult<PayrollPage> Draw(Visit visit, PayrollReading reading, FormState form) =>
        new(new { Visit = visit, Reading = reading, Form = form, News = visit.AskedFor(Booked) })
        {
            StatusCode = form.Status,
        };
}
