using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Payments;

/// <summary>Payments: what can be paid is ticked, others approve it, and the file for the bank is fetched.</summary>
internal static class PaymentPages
{
    private const string View = "payments";

    public static void MapPayments(this PageRoutes pages)
    {
        var installation = pages.Installation;
        pages.Answer(Doors.Payments.Path, async (visit, _) => await Begin(visit));
        pages.Submit(Doors.Payments.Path, async (visit, form, _) =>
            await Send(installation, visit, FormState.Of(form)));
        var steps = new PaymentBatchSteps(installation, pages.Journal);
        pages.Answer($"{Doors.Payments.Path}/{{batch}}", async (visit, values) =>
            await steps.Show(visit, (string)values["batch"]!, FormState.Fresh(TypedForm.Empty)));
        pages.Submit($"{Doors.Payments.Path}/{{batch}}", async (visit, form, values) => await steps.Take(
            visit, (string)values["batch"]!, FormState.Of(form), $"{form[FormState.ButtonField]}"));
        pages.Answer($"{Doors.Payments.Path}/{{batch}}/bestand", async (visit, values) =>
        {
            var sent = await installation.SentPayments(
                visit.Cooperative, new PaymentBatchId((string)values["batch"]!), visit.Question.Cancellation);
            return sent.Content is { } content ? Results.File(content, "application/xml", sent.Name) : null;
        });
    }

    private static async Task<IResult?> Send(Installation installation, Visit visit, FormState form)
    {
        var (checkedForm, acts) = PaymentForm.Read(form, visit.Today);
        if (checkedForm.Problems.Count > 0 || visit.IsInThePast)
            return await Draw(visit, checkedForm);
        foreach (var (act, request) in acts)
        {
            if (await installation.Acts.Run(visit, request, act) is { } reason)
                return await Draw(visit, checkedForm.Refused("", reason));
        }

        var drawnUp = acts.Select(one => one.Act).OfType<DrawUpPaymentBatch>().Single();
        return new SeeOtherResult(PaymentBatchSteps.AddressOf(visit, drawnUp.Batch, PaymentBatchSteps.DrawnUp));
    }

    private static async Task<IResult> Begin(Visit visit)
    {
        var answer = await visit.Ask<PaymentsAnswer>(View);
        return await Draw(visit, FormState.Fresh(PaymentForm.Start(visit, answer.ToPay)));
    }

    private static async Task<IResult> Draw(Visit visit, FormState form)
    {
        var bank = await visit.Ask<BankAnswer>("bank");
        return new RazorComponentResult<PaymentsPage>(new
        {
            Visit = visit,
            Answer = await visit.Ask<PaymentsAnswer>(View),
            Accounts = (IReadOnlyList<(string, string)>)[.. bank.Accounts.Select(one => (one.Id, one.Number))],
            Form = form,
        })
        {
            StatusCode = form.Status,
        };
    }
}
