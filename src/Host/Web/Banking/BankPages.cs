using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Banking;

/// <summary>The bank: a file is dropped, its transactions are looked through and booked in one go.</summary>
internal static class BankPages
{
    private static readonly string UploadPath = $"{Doors.Bank.Path}/afschriften";
    private static readonly string BookPath = $"{Doors.Bank.Path}/boeken";

    public static void MapBank(this PageRoutes pages)
    {
        var installation = pages.Installation;
        pages.Answer(Doors.Bank.Path, async (visit, _) => await Begin(visit));
        pages.Leaf(BankLinesLeaf.Path, [], async (visit, _) => await BankLinesLeaf.Read(visit));
        pages.Submit(UploadPath, async (visit, form, _) => visit.Visitor.MayDo(nameof(ImportBankStatements))
            ? await Import(installation, visit, form)
            : Forbidden.Act(visit.Visitor, nameof(ImportBankStatements)));
        pages.Submit(BookPath, async (visit, form, _) => visit.Visitor.MayDo(nameof(MatchBankTransaction))
            ? await Book(installation, visit, FormState.Of(form))
            : Forbidden.Act(visit.Visitor, nameof(MatchBankTransaction)));
    }

    private static async Task<IResult> Begin(Visit visit)
    {
        var reading = await BankReading.Read(visit);
        return Draw(visit, reading, FormState.Fresh(BankForm.Start(reading)));
    }

    private static async Task<IResult> Import(Installation installation, Visit visit, IFormCollection sent)
    {
        if (visit.IsInThePast)
            return await Begin(visit);
        var files = BankUpload.Read(sent);
        if (files.Count == 0)
        {
            var reading = await BankReading.Read(visit);
            var form = FormState.Fresh(BankForm.Start(reading)).Refused(
                BankUpload.FileField, ReviewRefusals.FileMissing);
            return Draw(visit, reading, form);
        }

        var outcomes = new List<BankUploadOutcome>();
        foreach (var file in files)
            outcomes.Add(await Take(installation, visit, file));
        if (outcomes.Any(one => one.Refusal is not null))
        {
            return new RazorComponentResult<BankUploadPage>(new
            {
                Visit = visit, Outcomes = (IReadOnlyList<BankUploadOutcome>)outcomes,
                (await BankReading.Read(visit)).Free,
            })
            {
                StatusCode = StatusCodes.Status422UnprocessableEntity,
            };
        }

        var done = outcomes.Select(one => one.Completed!).ToList();
        return new SeeOtherResult(BankNews.AddressOf(
            visit, done.Sum(one => one.Lines), done.Sum(one => one.Recorded), done.Sum(one => one.Posted)));
    }

    private static async Task<BankUploadOutcome> Take(Installation installation, Visit visit, BankUpload upload)
    {
        if (upload.File is not { } file)
            return new BankUploadOutcome(upload, null, upload.Unread);
        return await installation.BankImport.Run(
            visit.Cooperative, visit.Visitor.Actor, file, upload.Choice, Guid.NewGuid, visit.Question.Cancellation)
            switch
            {
                BankImportAnswer.Completed done => new BankUploadOutcome(upload, done, null),
                BankImportAnswer.Refused refused => new BankUploadOutcome(upload, null, refused.Reason),
                var answer => throw new InvalidOperationException($"Unknown answer {answer}."),
            };
    }

    private static async Task<IResult> Book(Installation installation, Visit visit, FormState sent)
    {
        var reading = await BankReading.Read(visit);
        if (visit.IsInThePast)
            return Draw(visit, reading, sent);
        var (form, choices) = BankForm.Read(sent, reading, visit.Today);
        // Whoever sends it twice finds everything booked the second time.
        if (choices.Count == 0 && form.Problems.Count == 0 && !DecidesAny(sent))
            form = form.Refused("", ReviewRefusals.NothingChosen);
        var done = await new BankBooking(installation.Acts).Run(
            visit.Cooperative, visit.Visitor.Actor, visit.Visitor.Role, sent.Request, choices,
            visit.Question.Cancellation);
        var booked = done.Count(one => one.Refusal is null && one.Choice.Books);
        foreach (var (choice, refusal) in done)
        {
            if (refusal is not null)
                form = form.Refused(choice.Field, refusal);
        }

        if (form.Problems.Count == 0)
            return new SeeOtherResult(BankNews.AddressOf(visit, booked, done.Count - booked));
        var now = visit with { Question = await installation.AskAgain(visit.Question) };
        return Draw(now, await BankReading.Read(now), form with { Request = Guid.NewGuid() }, booked);
    }

    private static bool DecidesAny(FormState sent) => sent.Typed.Values.Any(field =>
        field.Value.Trim().Length > 0 && BankForm.Decides(field.Key));

    private static RazorComponentResult<BankPage> Draw(
        Visit visit, BankReading reading, FormState form, int booked = 0) => new(new
    {
        Visit = visit, Reading = reading, Form = form,
        News = form.Problems.Count == 0 ? BankNews.Of(visit.Asked) : BankNews.OfBooked(booked),
    })
    {
        StatusCode = form.Status,
    };
}
