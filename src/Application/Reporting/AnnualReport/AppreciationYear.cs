using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How residents were thanked in the year, and in the year before.</summary>
public sealed record AppreciationYear(AppreciationFigures Now, AppreciationFigures Before)
{
    public static async Task<AppreciationYear> Read(Question question)
    {
        var (records, before) = (await AppreciationRecords.Read(question), question.Before());
        return new AppreciationYear(records.In(question.From, question.To), records.In(before.From, before.To));
    }
}
