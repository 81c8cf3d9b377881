using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The one place where it is looked whether a role may see a page, and where it is noted who looked.</summary>
internal sealed class Passage(Installation installation)
{
    private readonly LookLog looks = new(installation);

    /// <summary>Null when the visitor may go on.</summary>
    public async Task<IResult?> Refuses(HttpContext context, Visit visit)
    {
        var path = context.Request.Path.Value!.TrimStart('/')[visit.Cooperative.Length..].Trim('/');
        var page = ReadRights.PageOf(path);
        var may = visit.Visitor.MaySee(path) && MayOpenFigure(visit.Visitor, path);
        if (may)
        {
            if (visit.Visitor.User is { } user)
                await looks.Note(user, visit.Cooperative, page, visit.Question.Cancellation);
            return null;
        }

        // The first page is where one arrives: somebody else than a worker begins where he may be.
        return page == ReadRights.FirstPage && Doors.All.FirstOrDefault(door => visit.Visitor.MaySee(door.Path))
            is { } first
            ? Results.Redirect(visit.To(first.Path))
            : Forbidden.Because(Refusal(visit.Visitor, ReadRights.Pages.Of(page)));
    }

    private static bool MayOpenFigure(Visitor visitor, string path) =>
        path.Split('/') is not [ReadRights.Figures, var question, ..]
        || ReadRights.Questions.Of(question) is [] || ReadRights.Questions.Has(visitor.RoleHeld, question);

    private static string Refusal(Visitor visitor, IReadOnlyList<Role> may) =>
        $"Als {Sentences.Word(visitor.RoleHeld)} kun je deze bladzijde niet zien."
        + (may.Count == 0 ? "" : $" Wel als: {string.Join(", ", may.Select(role => Sentences.Word(role)))}.");
}
