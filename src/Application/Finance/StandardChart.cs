using System.Reflection;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Finance;

/// <summary>
/// The accounts a neighbourhood cooperative starts with, with codes of the Referentie Grootboekschema (MKB), version
/// <see cref="RgsVersion"/>.
/// Only codes for our own accounts are shipped; the full list carries no licence for that.
/// </summary>
public static class StandardChart
{
    public const string RgsVersion = "3.7";

    private static readonly IReadOnlyList<Account> Accounts = Load();

    public static IReadOnlyList<Account> For(LegalForm legalForm) =>
    [
        .. Accounts.Select(account =>
            account.Number == "0500" ? account with { Rgs = CapitalCode(legalForm) } : account),
    ];

    private static string CapitalCode(LegalForm legalForm) => legalForm switch
    {
        LegalForm.Cooperative => "BEivSevCoo",
        LegalForm.Association => "BEivSevVnk",
        _ => "BEivSevSti",
    };

    private static IReadOnlyList<Account> Load()
    {
        using var file = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream("Wijkboek.Application.Finance.StandardChart.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<Account>>(file, WijkboekJson.Commands)!;
    }
}
