using System.IO.Compression;
using Wijkboek.Application.Files;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>A zip as banks give it: one file per day or per account. A zip in a zip is refused.</summary>
internal static class StatementZip
{
    private const int MostFiles = 1_000;

    public static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..];

    public static IReadOnlyList<BankStatement> Read(string name, byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var files = zip.Entries.Where(IsFile).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                throw new StatementProblem(StatementRefusals.Empty(name));
            if (files.Count > MostFiles)
                throw new StatementProblem(StatementRefusals.ZipTooMany(name, MostFiles));
            return ReadAll(name, files);
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            throw new StatementProblem(StatementRefusals.ZipWrong(name));
        }
    }

    // What is packed may be far larger than the zip: together the files stay within what one file may be.
    private static List<BankStatement> ReadAll(string name, IReadOnlyList<ZipArchiveEntry> files)
    {
        var left = StatementFile.LargestBytes;
        var statements = new List<BankStatement>();
        foreach (var entry in files)
        {
            var inZip = $"{name}/{StatementProblem.Quote(entry.FullName)}";
            using var content = entry.Open();
            var bytes = BoundedBytes.Of(content, left, StatementProblem.TooLarge(inZip));
            left -= bytes.Length;
            if (IsPdf(bytes))
                continue;
            if (IsZip(bytes))
                throw new StatementProblem(StatementRefusals.UnknownFormat(inZip));
            statements.AddRange(StatementFile.ReadOne(inZip, bytes));
        }

        return statements.Count > 0 ? statements : throw new StatementProblem(StatementRefusals.UnknownFormat(name));
    }

    // Folders, and what macOS and Windows add beside files.
    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.FullName.EndsWith('\\')
        && !entry.FullName.Contains("__MACOSX", StringComparison.Ordinal)
        && !entry.Name.StartsWith("._", StringComparison.Ordinal)
        && entry.Name is not (".DS_Store" or "Thumbs.db" or "desktop.ini");

    // The same statement for people to read.
    private static bool IsPdf(byte[] bytes) => bytes is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];

    private static bool IsDamage(Exception problem) => problem is
        InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException
        or IndexOutOfRangeException;
}
