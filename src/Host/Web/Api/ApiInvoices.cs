using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Api;

/// <summary>Gives an invoice or credit note as it went to the customer, to whoever may ask for invoices.</summary>
internal sealed class ApiInvoices(Installation installation, Visitors visitors, LookLog looks)
{
    public const string Question = "invoices";

    public async Task<IResult> Paper(ApiVisit visit, string invoice, string paper)
    {
        var role = visit.RoleFor(ReadRights.Questions, Question);
        if (!ReadRights.Questions.Has(role, Question))
            return ApiProblem.Of(ReadRights.RefusalOf(role, Question, ReadRights.Questions));
        if (new ApiQuery(visit.Context.Request.Query).Problem is { } problem)
            return ApiProblem.Of(problem);
        await looks.Note(
            visit.Token.User, visit.Cooperative, $"api/{ApiRoutes.Invoices}/{invoice}", visit.Cancellation);
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var (known, _) = await installation.States.Load(visit.Cooperative, Cooperative.Stream, visit.Cancellation);
        var question = await visitors.Ask(
            visit.Cooperative, new DateInterval(today, today), null, visit.Cancellation);
        return await InvoicePdf.Of(question, known.Founding!, invoice, paper) is { } pdf
            ? Results.File(pdf.Content, InvoicePdf.MediaType, pdf.Name)
            : ApiProblem.Of(ApiRefusals.PaperUnknown(paper));
    }
}
