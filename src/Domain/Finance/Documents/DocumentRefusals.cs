using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Documents;

public static class DocumentRefusals
{
    public static Refusal HashWrong { get; } = new("document.hash_wrong");
    public static Refusal NameMissing(int longest) => new("document.name_missing", ("longest", longest));
    public static Refusal NotAttached(EntryId entry) => new("document.not_attached", ("entry", entry));
    public static Refusal StaysWithEntry(EntryId entry, LocalDate until) =>
        new("document.stays_with_entry", ("entry", entry), ("until", until));
    public static Refusal ReasonMissing { get; } = new("document.reason_missing");

    /// <summary>No file was chosen.</summary>
    public static Refusal FileMissing { get; } = new("document.file_missing");

    /// <summary>Attached by its hash, without the file having been brought.</summary>
    public static Refusal NotBrought { get; } = new("document.not_brought");

    public static Refusal OtherKind(DocumentKind kind) => new("document.other_kind", ("kind", kind));

    public static Refusal TooLarge(string name, int megabytes) =>
        new("document.too_large", ("name", name), ("megabytes", megabytes));

    public static Refusal KindUnknown(string name) => new("document.kind_unknown", ("name", name));
}
