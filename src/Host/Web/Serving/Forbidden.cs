using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>What somebody reads who may not do or see what he asked for.</summary>
internal static class Forbidden
{
    public static RazorComponentResult<ProblemPage> Act(Visitor visitor, string act) =>
        Because(Sentences.Of(ActRights.RefusalOf(visitor.RoleHeld, act)));

    public static RazorComponentResult<ProblemPage> Because(string sentence) => new(new
    {
        Status = StatusCodes.Status403Forbidden,
        Sentence = sentence,
    })
    {
        StatusCode = StatusCodes.Status403Forbidden,
    };
}
