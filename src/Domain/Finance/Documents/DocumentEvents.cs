using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Documents;

/// <summary>A file was laid beside an entry; the journal names it by its hash, the file is kept apart.</summary>
/// <param name="Sha256">Of the file as it came, 64 lower-case hexadecimal digits.</param>
/// <param name="Name">As the file was called; it may name a person.</param>
[StoredAs("document_attached", Module.Finance)]
public sealed record DocumentAttached(
    int Year, EntryId Entry, string Sha256, DocumentKind Kind, Personal<string> Name) : IEvent;

/// <summary>The file does not belong to the entry after all.</summary>
[StoredAs("document_detached", Module.Finance)]
public sealed record DocumentDetached(int Year, EntryId Entry, string Sha256, Personal<string> Reason) : IEvent;
