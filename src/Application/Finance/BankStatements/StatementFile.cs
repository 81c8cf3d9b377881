using System.Security.Cryptography;
using Wijkboek.Application.Files;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// A file from a bank: CAMT.053, MT940, or a zip of these. It is read whole or refused whole, with the place of what is
/// wrong; whatever the file holds, reading ends and its memory is bounded.
/// </summary>
/// <param name="Sha256">Of the file as it was given, in hex.</param>
public sealed record StatementFile(string Name, string Sha256, IReadOnlyList<BankStatement> Statements)
{
    /// <summary>The largest file that is read; some thirty thousand transactions in the wordiest format.</summary>
    public const int LargestBytes = 32 * 1024 * 1024;

    /// <returns>The file, or why it cannot be read.</returns>
    public static (StatementFile? File, Refusal? Refusal) Read(string name, Stream content)
    {
        try
        {
            var bytes = BoundedBytes.Of(content, LargestBytes, StatementProblem.TooLarge(name));
            var statements = StatementZip.IsZip(bytes) ? StatementZip.Read(name, bytes) : ReadOne(name, bytes);
            return (new StatementFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), statements), null);
        }
        catch (StatementProblem problem)
        {
            return (null, problem.Reason);
        }
    }

    internal static IReadOnlyList<BankStatement> ReadOne(string name, byte[] bytes)
    {
        if (bytes.All(each => each is 0 or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t'))
            throw new StatementProblem(StatementRefusals.Empty(name));
        if (CamtDocument.IsXml(bytes))
            return CamtDocument.Read(name, bytes);
        var text = Mt940Text.Decode(name, bytes);
        return Mt940Text.IsMt940(text)
            ? new Mt940Reader(name).Read(text)
            : throw new StatementProblem(StatementRefusals.UnknownFormat(name));
    }
}
