using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>What <c>show profile --format json</c> prints: the six blocks, each with its lines in words.</summary>
public sealed record ProfileAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    string? Name,
    string? District,
    LocalDate? FoundedOn,
    int? Residents,
    IReadOnlyList<ProfileAnswer.Block> Blocks)
{
    /// <param name="Title">As it stands on the sheet.</param>
    public sealed record Block(ProfileBlockName Name, string Title, IReadOnlyList<string> Lines);

    public static async Task<Answer> Give(Question question)
    {
        var founding = (await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key)).Founding;
        var sheet = await ProfileSheet.Read(question);
        var data = new ProfileAnswer(
            question.Cooperative, question.From, question.To, founding?.Name, founding?.District,
            founding?.FoundedOn, founding?.Residents,
            [.. sheet.Blocks.Select(block => new Block(block.Name, TitleOf(block.Name), block.Lines))]);
        return new Answer(data, Table(data));
    }

    internal static string TitleOf(ProfileBlockName name) => Sentences.Word($"profile.blocks.{name}");

    private static AnswerTable Table(ProfileAnswer data) => new(
        ["Blok", "Regel"],
        [
            .. data.Blocks.SelectMany(block => block.Lines.Select((line, index) =>
                (IReadOnlyList<object?>)[index == 0 ? block.Title : null, line])),
        ]);
}
