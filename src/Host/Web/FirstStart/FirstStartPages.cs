using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Web.SignIn;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>From an empty installation to a cooperative with books and a first user, in six steps.</summary>
internal static class FirstStartPages
{
    public static void MapFirstStart(this DoorRoutes routes, Installation installation, FirstStartGate gate)
    {
        var steps = new FirstSteps(installation);
        routes.Answer("/begin", Gated(gate, async context =>
            await steps.Unfinished(context.RequestAborted) is { } begun
                ? Results.Redirect($"/begin/{begun.Cooperative}")
                : Show(1, new FirstAnswers(steps.Today))));
        routes.Submit("/begin/voorbeeld", Gated(gate, async (context, _) =>
        {
            // Only this machine shows demonstrations to who did not sign in.
            if (gate.Code is not null)
                return Results.StatusCode(StatusCodes.Status404NotFound);
            await FirstLook.Build(installation, context.RequestAborted);
            return Results.Redirect($"/{FirstLook.Example}");
        }));
        routes.Submit("/begin/naam", Gated(gate, (_, form) =>
        {
            var given = FirstAnswers.Of(form, steps.Today);
            return Task.FromResult(new[] { given.Name, given.District, given.Municipality }.Contains("")
                ? Show(1, given, "Vul de naam, de wijk en de gemeente in.")
                : Show(2, given));
        }));
        routes.Submit("/begin/rechtsvorm", Gated(gate, (context, form) => Found(context, form, steps)));
        routes.Answer("/begin/{coop}", Gated(gate, async context =>
            await Standing(context, steps) is { } standing
                ? Show(standing.Step, new FirstAnswers(steps.Today), null, standing)
                : Results.StatusCode(StatusCodes.Status404NotFound)));
        routes.Submit("/begin/{coop}/bestuur", Gated(gate, (context, form) =>
            Do<AdoptGoverningModel>(context, steps, form, given => new AdoptGoverningModel(
                given.Meeting, given.Board, given.HasSupervisors, given.Organisation, steps.Today))));
        routes.Submit("/begin/{coop}/rekeningen", Gated(gate, (context, form) =>
            Do<AdoptStandardChart>(context, steps, form, _ => new AdoptStandardChart())));
        routes.Submit("/begin/{coop}/boekjaar", Gated(gate, (context, form) =>
            Do(context, steps, form, given => given.Opening())));
        routes.Submit("/begin/{coop}/gebruiker", Gated(gate, (context, form) => Invite(context, form, steps)));
    }

    private static Func<HttpContext, Task<IResult>> Gated(
        FirstStartGate gate, Func<HttpContext, Task<IResult>> answer) => async context =>
        await gate.Opens(context) ? await answer(context) : Results.StatusCode(StatusCodes.Status404NotFound);

    private static Func<HttpContext, IFormCollection, Task<IResult>> Gated(
        FirstStartGate gate, Func<HttpContext, IFormCollection, Task<IResult>> answer) => async (context, form) =>
        await gate.Opens(context) ? await answer(context, form) : Results.StatusCode(StatusCodes.Status404NotFound);

    private static async Task<IResult> Found(HttpContext context, IFormCollection form, FirstSteps steps)
    {
        var given = FirstAnswers.Of(form, steps.Today);
        var founding = given.Founding();
        var shortName = await steps.ShortName(given.Name, context.RequestAborted);
        return (founding.Wrong ?? await steps.Run(shortName, founding.Value, context.RequestAborted)) is { } refusal
            ? Show(2, given, Sentences.Of(refusal))
            : Results.Redirect($"/begin/{shortName}");
    }

    private static async Task<IResult> Do<TAct>(
        HttpContext context, FirstSteps steps, IFormCollection form, Func<FirstAnswers, Typed<TAct>> act)
        where TAct : IAct
    {
        if (await Standing(context, steps) is not { } standing)
            return Results.StatusCode(StatusCodes.Status404NotFound);
        var given = FirstAnswers.Of(form, steps.Today);
        var asked = act(given);
        return (asked.Wrong ?? await steps.Run(standing.Cooperative, asked.Value, context.RequestAborted))
            is { } refusal
            ? Show(standing.Step, given, Sentences.Of(refusal), standing)
            : Results.Redirect($"/begin/{standing.Cooperative}");
    }

    private static async Task<IResult> Invite(HttpContext context, IFormCollection form, FirstSteps steps)
    {
        if (await Standing(context, steps) is not { Step: 6 } standing)
            return Results.StatusCode(StatusCodes.Status404NotFound);
        var given = FirstAnswers.Of(form, steps.Today);
        if (given.UserName.Length == 0 || given.Email.IndexOf('@') < 1)
            return Show(6, given, "Vul je naam en je e-mailadres in.", standing);
        var also = given.Also == "treasurer" ? Role.Treasurer : given.Also == "board" ? Role.Board : (Role?)null;
        var (refusal, link) = await steps.Invite(
            standing.Cooperative, given.UserName, given.Email, also, context.RequestAborted);
        return refusal is not null
            ? Show(6, given, Sentences.Of(refusal), standing)
            : Results.Redirect(link ?? "/inloggen");
    }

    private static Task<FirstStanding?> Standing(HttpContext context, FirstSteps steps) =>
        steps.Find((string)context.Request.RouteValues["coop"]!, context.RequestAborted);

    private static IResult Show(
        int step, FirstAnswers given, string? problem = null, FirstStanding? standing = null) =>
        DoorRoutes.Page<FirstStartPage>(
            new
            {
                Step = step,
                Given = given,
                Problem = problem,
                Cooperative = standing?.Cooperative,
                Name = standing?.Founding.Name ?? given.Name,
                Form = standing?.Founding.LegalForm ?? given.Form,
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
