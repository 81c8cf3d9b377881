using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Payments;

/// <summary>The page of one batch. Its next step is one button there, and leads back to it.</summary>
internal sealed class PaymentBatchSteps(Installation installation, JournalReading journal)
{
    public const string Approve = "keur-goed";
    public const string Send = "maak-bestand";

    /// <summary>In the address: what was done just now.</summary>
    public const string Done = "gedaan";

    /// <summary>That the batch was drawn up.</summary>
    public const string DrawnUp = "opgesteld";

    public static string AddressOf(Visit visit, PaymentBatchId batch, string done) =>
        visit.To($"{Doors.Payments.Path}/{batch}", Done, done);

    /// <returns>Null when there is no such batch.</returns>
    public async Task<IResult?> Show(Visit visit, string id, FormState form)
    {
        var batch = (await visit.Ask<PaymentsAnswer>("payments")).Batches.FirstOrDefault(one => one.Id == id);
        return batch is null
            ? null
            : new RazorComponentResult<PaymentBatchPage>(new
            {
                Visit = visit, Batch = batch, Form = form, History = await journal.Of(visit, batch.Positions),
            })
            {
                StatusCode = form.Status,
            };
    }

    public async Task<IResult?> Take(Visit visit, string id, FormState form, string step)
    {
        var batch = new PaymentBatchId(id);
        IAct? act = step switch
        {
            Approve => new ApprovePaymentBatch(batch, visit.Today),
            Send => new SendPaymentBatch(batch, visit.Today),
            _ => null,
        };
        if (act is null || visit.IsInThePast || await Show(visit, id, form) is null)
            return await Show(visit, id, form);
        return await installation.Acts.Run(visit, form.Request, act) is { } reason
            ? await Show(visit, id, (form with { Request = Guid.NewGuid() }).Refused("", reason))
            : new SeeOtherResult(AddressOf(visit, batch, step));
    }
}
