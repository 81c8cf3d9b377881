using System.CommandLine;

namespace Wijkboek.Host.Cli;

/// <summary>What every verb understands.</summary>
internal static class GlobalOptions
{
    public static Option<string> Actor { get; } = new("--as")
    {
        Description = "Wie dit doet; standaard de gebruiker van dit systeem.",
        HelpName = "ID",
        DefaultValueFactory = _ => Environment.UserName,
        Recursive = true,
    };

    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Map met de gegevens, en zo de ingebouwde PostgreSQL. WIJKBOEK_DATABASE gaat voor.",
        HelpName = "MAP",
        Recursive = true,
    };

    public static Option<string> Cooperative { get; } = new("--coop")
    {
        Description = "De coöperatie, met haar korte naam.",
        HelpName = "NAAM",
        Required = true,
    };
}
