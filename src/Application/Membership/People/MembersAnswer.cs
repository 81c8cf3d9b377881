using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>What <c>show members --format json</c> prints: everybody admitted by the end of the period.</summary>
public sealed record MembersAnswer(
    string Coop, LocalDate From, LocalDate To, int Total, IReadOnlyList<MembersAnswer.One> Members)
{
    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record One(MemberId Member, string? Name, MemberKind Kind, LocalDate AdmittedOn);

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.Read(question);
        var members = people.All
            .Where(admitted => admitted.AdmittedOn <= question.To)
            .OrderBy(admitted => admitted.AdmittedOn).ThenBy(admitted => admitted.Member.Value, StringComparer.Ordinal)
            .Select(admitted => new One(
                admitted.Member, people.NameOf(admitted.Member), admitted.Kind, admitted.AdmittedOn))
            .ToList();
        return new Answer(
            new MembersAnswer(question.Cooperative, question.From, question.To, members.Count, members),
            new AnswerTable(
                ["Lid", "Naam", "Soort", "Lid sinds"],
                [.. members.Select(one => (IReadOnlyList<object?>)
                    [one.Member.Value, one.Name, Sentences.Word(one.Kind), one.AdmittedOn])]));
    }
}
