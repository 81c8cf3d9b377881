namespace Wijkboek.Host.Cli;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The request was refused; the reason stands on stderr, in one line.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;

    /// <summary>A mistake of the program, with its trace on stderr (sysexits: EX_SOFTWARE).</summary>
    public const int Broken = 70;
}
