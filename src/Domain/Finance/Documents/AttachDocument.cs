using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Documents;

/// <summary>
/// Lays a receipt or invoice beside an entry, also in a year that is closed: it adds to what was booked and changes
/// nothing of it.
/// </summary>
/// <param name="Sha256">Of the file, which is kept once however often it is attached.</param>
public sealed partial record AttachDocument(
    int Year, EntryId Entry, string Sha256, DocumentKind Kind, Personal<string> Name) : IAct
{
    private const int LongestName = 200;

    public static Decision Decide(AttachDocument act, EntryDocuments documents, LedgerYear year)
    {
        if (!year.Entries.ContainsKey(act.Entry))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (!IsHash(act.Sha256))
            return DocumentRefusals.HashWrong;
        if (act.Name.Plain?.Trim().Length is null or 0 or > LongestName)
            return DocumentRefusals.NameMissing(LongestName);
        return documents.Has(act.Entry, act.Sha256)
            ? Decision.Nothing
            : EntryDocuments.Stream(act.Year).Record(new DocumentAttached(
                act.Year, act.Entry, act.Sha256, act.Kind, act.Name));
    }

    /// <summary>Whether a file can be named so.</summary>
    public static bool IsHash(string text) => Hash().IsMatch(text);

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
