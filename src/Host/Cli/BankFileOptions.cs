using System.CommandLine;

namespace Wijkboek.Host.Cli;

/// <summary>Where a file for the bank goes, and in which version.</summary>
internal sealed class BankFileOptions<TFormat>
    where TFormat : struct, Enum
{
    private readonly Dictionary<string, TFormat> formats;
    private readonly Option<string> format;
    private readonly Option<FileInfo> output = new("--output", "--out")
    {
        Description = "Het bestand dat wordt gemaakt.", HelpName = "BESTAND.xml", Required = true,
    };

    /// <param name="nameOf">The name of a version, as the bank writes it.</param>
    /// <param name="usual">When none is named.</param>
    public BankFileOptions(Func<TFormat, string> nameOf, TFormat usual)
    {
        formats = Enum.GetValues<TFormat>().ToDictionary(nameOf);
        format = new Option<string>("--format")
        {
            Description = "De versie die de bank aanneemt.", DefaultValueFactory = _ => nameOf(usual),
        };
        format.AcceptOnlyFromAmong([.. formats.Keys]);
    }

    public void AddTo(Command command)
    {
        command.Add(output);
        command.Add(format);
    }

    public TFormat Format(ParseResult parsed) => formats[parsed.GetValue(format)!];

    /// <returns>Where it was written.</returns>
    public string Write(ParseResult parsed, byte[] content)
    {
        var place = parsed.GetValue(output)!.FullName;
        WholeFile.Write(place, file => file.Write(content));
        return place;
    }
}
