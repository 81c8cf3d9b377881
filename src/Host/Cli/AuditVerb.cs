using System.CommandLine;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit verify|trace|replay|checkpoint|checkpoints</c></summary>
internal static class AuditVerb
{
    public static Command Create() => new("audit", "Controleert het journaal.")
    {
        VerifyCommand.Create(),
        TraceCommand.Create(),
        ReplayCommand.Create(),
        CheckpointCommands.Make(),
        CheckpointCommands.List(),
    };
}
