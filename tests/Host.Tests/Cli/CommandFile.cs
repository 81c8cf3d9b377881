using System.Text.Json;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Lines of a command file, as somebody would write them.</summary>
internal static class CommandFile
{
    /// <param name="number">Makes the command id: the same number is the same command.</param>
    public static string Line(int number, string act, object data, string? expectRefusal = null) =>
        JsonSerializer.Serialize(new
        {
            id = new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0),
            act,
            data,
            expectRefusal,
        });

    public static string[] Founding { get; } =
    [
        Line(1, "FoundCooperative", new
        {
            name = "Wijkcoöperatie Voorbeeld U.A.", legalForm = "cooperative", foundedOn = "2019-12-01",
            district = "Oost", municipality = "Utrecht",
        }),
        Line(2, "AdoptStandardChart", new { }),
        Line(3, "OpenLedgerYear", new
        {
            year = 2025,
            opening = new[]
            {
                new { account = "1100", balance = 500_000 },
                new { account = "0510", balance = -500_000 },
            },
        }),
    ];

    public static string Rent(
        int number, int debit, int credit, string date = "2025-02-03", string? expectRefusal = null) => Line(
        number,
        "PostEntry",
        new
        {
            entry = $"huur-{number}",
            journal = "bank",
            date,
            description = "Huur",
            lines = new[]
            {
                new { account = "4200", debit, credit = 0 },
                new { account = "1100", debit = 0, credit },
            },
        },
        expectRefusal);
}
