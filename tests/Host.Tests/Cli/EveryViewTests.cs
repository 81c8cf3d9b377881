using System.Text.Json;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Tests.Web;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Each view in the three forms that the command line writes.</summary>
public sealed class EveryViewTests(WebFixture web)
{
    // Its money was entered by hand: nothing came from the bank or goes there.
    private static readonly string[] NotInTheExample =
    [
        "bank", "cash", "coaching", "direct-debits", "fixed-assets", "invoices", "payments", "payroll", "pledges",
        "project-grants", "recurring-entries", "third-party-payments",
    ];

    public static TheoryData<string> Views => [.. Modules.Questions.Names];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_is_written_as_a_table_as_json_and_for_a_spreadsheet(string view)
    {
        var answer = await Modules.Questions.Find(view)!(await web.Ask(2025));
        answer.Table.Rows.Any().ShouldBe(!NotInTheExample.Contains(view));

        var table = new StringWriter();
        TextTable.Write(answer.Table, table);
        table.ToString().Split('\n').Length.ShouldBeGreaterThan(answer.Table.Rows.Count);

        using var json = JsonDocument.Parse(AnswerJson.Write(answer));
        json.RootElement.GetProperty("coop").GetString().ShouldBe(WebFixture.Cooperative);

        using var spreadsheet = new MemoryStream();
        await CsvTable.Write(answer.Table, spreadsheet);
        var lines = System.Text.Encoding.UTF8.GetString(spreadsheet.ToArray()).TrimEnd().Split("\r\n");
        lines.Length.ShouldBe(answer.Table.Rows.Count + 1);
    }
}
