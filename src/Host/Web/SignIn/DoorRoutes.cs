using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Providers;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>Pages outside any cooperative: of coming in, and of somebody's own account.</summary>
internal sealed class DoorRoutes(IEndpointRouteBuilder web, FrontDoor door)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Writing = [HttpMethods.Post];

    // Names, passwords and a passkey: none is longer.
    private const int LargestForm = 64 * 1024;

    private readonly IAntiforgery antiforgery = web.ServiceProvider.GetRequiredService<IAntiforgery>();

    public FrontDoor Door => door;

    /// <summary>By which people may sign in as well; null unless one was set.</summary>
    public IdentityProvider? Provider { get; } = web.ServiceProvider.GetService<IdentityProvider>();

    public void Answer(string path, Func<HttpContext, Task<IResult>> answer) =>
        web.MapMethods(path, Reading, answer);

    /// <summary>A form that was sent. One that does not come from our own page is refused before it is read.</summary>
    public void Submit(string path, Func<HttpContext, IFormCollection, Task<IResult>> answer) =>
        web.MapMethods(path, Writing, async (HttpContext context) =>
        {
            if (context.Request.ContentLength is null or > LargestForm)
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            if (!await antiforgery.IsRequestValidAsync(context))
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            return await answer(context, await context.Request.ReadFormAsync(context.RequestAborted));
        });

    /// <summary>As <see cref="Answer"/>, for who is in; anybody else is asked to sign in first.</summary>
    public void AnswerIn(string path, Func<HttpContext, SignedIn, Task<IResult>> answer) =>
        Answer(path, async context => await SignedIn.Of(context, door) is { } known
            ? await answer(context, known)
            : ToSignIn(context.Request.Path));

    /// <inheritdoc cref="Submit"/>
    public void SubmitIn(string path, Func<HttpContext, IFormCollection, SignedIn, Task<IResult>> answer) =>
        Submit(path, async (context, form) => await SignedIn.Of(context, door) is { } known
            ? await answer(context, form, known)
            : ToSignIn("/account"));

    public static IResult Page<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters) { StatusCode = status };

    public static IResult ToSignIn(string path) =>
        Results.Redirect($"/inloggen?naar={Uri.EscapeDataString(path)}");
}
