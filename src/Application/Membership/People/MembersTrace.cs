using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;

namespace Wijkboek.Application.Membership.People;

/// <summary>
/// Behind the members: <c>total</c> on the last day, and who <c>joined</c> and <c>left</c> in the period.
/// </summary>
internal static class MembersTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var members = MemberFigures.In(await MemberFigures.Read(question), question.From, question.To);
        return new TracedView()
            .Count("total", members.After.Positions)
            .Count("joined", members.Joined.Positions)
            .Count("left", members.Left.Positions);
    }
}
