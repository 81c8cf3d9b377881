using System.Text.Json;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Somebody with words of her own, recorded in 2017 wherever a person can be written about.</summary>
internal static class ErasedPerson
{
    public const string Id = "lid-9";
    public const string Cooperative = "voorbeeld";

    /// <summary>What nobody else's book has in it.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["Wilhelmina", "Kwartelslag", "zevenblad", "1931-03-17"];

    public static string[] Lines { get; } =
    [
        Line(1, "2016-12-01", "FoundCooperative", new
        {
            name = "Wijkcoöperatie Voorbeeld U.A.", legalForm = "cooperative", foundedOn = "2016-12-01",
            district = "Oost", municipality = "Utrecht", demonstration = true,
        }),
        Line(2, "2016-12-02", "AdoptStandardChart", new { }),
        Line(3, "2017-01-02", "OpenLedgerYear", new
        {
            year = 2017,
            opening = new[]
            {
                new { account = "1100", balance = 500_000 },
                new { account = "0510", balance = -500_000 },
            },
        }),
        Line(4, "2017-01-03", "ApplyForMembership", new
        {
            applicant = Id, name = "Wilhelmina Kwartelslag", kind = "resident", appliedOn = "2017-01-03",
            birthDate = "1931-03-17", email = "w.kwartelslag@voorbeeld.nl",
            motivation = "Ik wil het zevenblad uit de buurttuin",
        }),
        Line(5, "2017-02-01", "AdmitMember", new
        {
            member = Id, name = "Wilhelmina Kwartelslag", kind = "resident", admittedOn = "2017-02-01",
            birthDate = "1931-03-17", email = "w.kwartelslag@voorbeeld.nl",
        }, "Kwartelslag kent de tuin"),
        Line(6, "2017-03-01", "OfferTalent", new
        {
            person = Id, talent = "tuin", field = "gardening", offeredOn = "2017-03-01",
            description = "Weet alles van zevenblad",
        }),
        Line(7, "2017-04-01", "FormTeam", new
        {
            team = "tuin", kind = "workGroup", name = "Buurttuin", purpose = "Groen", formedOn = "2017-04-01",
        }, "Bedacht door Wilhelmina"),
        Line(8, "2017-05-01", "PostEntry", new
        {
            entry = "bloemen", journal = "bank", date = "2017-05-01", description = "Bloemen voor Kwartelslag",
            lines = new[]
            {
                new { account = "4200", debit = 1_500, credit = 0 },
                new { account = "1100", debit = 0, credit = 1_500 },
            },
        }, "Wilhelmina was ziek"),
        Line(9, "2017-06-01", "ReceiveSignal", new
        {
            signal = "signaal-1", kind = "idea", receivedOn = "2017-06-01", text = "Kwartelslag wil een bankje",
        }),
        Line(10, "2017-12-31", "EndMembership", new
        {
            member = Id, reason = "moved", endedOn = "2017-12-31", explanation = "Kwartelslag woont bij haar dochter",
        }, "Wilhelmina belde zelf"),
    ];

    private static string Line(int number, string day, string act, object data, string? reason = null) =>
        JsonSerializer.Serialize(new
        {
            id = new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0),
            act,
            data,
            reason,
            concerns = Id,
            at = $"{day}T09:00:00Z",
        });
}
