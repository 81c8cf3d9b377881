namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What the standard chart lacks: pay outside neighbourhood jobs, and the office.</summary>
internal static class Accounts
{
    public const string CoordinationWages = "4005";
    public const string Office = "4450";
}
