using System.Security.Cryptography;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;

namespace Wijkboek.Host.Documents;

/// <summary>A file as it came, with what it was seen to be.</summary>
internal sealed record KeptDocument(string Sha256, DocumentKind Kind, byte[] Content)
{
    /// <summary>A scan of many pages is smaller; a film is not.</summary>
    public const int LargestMegabytes = 10;

    public const int LargestBytes = LargestMegabytes * 1024 * 1024;

    /// <summary>As a browser calls the kind.</summary>
    public string MediaType => DocumentKindTable.MediaTypeOf(Kind);

    public string Extension => DocumentKindTable.ExtensionOf(Kind);

    /// <param name="name">To name it by when it is not taken.</param>
    public static (KeptDocument? Document, Refusal? Refusal) Of(string name, byte[] content)
    {
        if (content.Length > LargestBytes)
            return (null, DocumentRefusals.TooLarge(name, LargestMegabytes));
        return DocumentKinds.Of(content) is { } kind
            ? (new KeptDocument(Convert.ToHexStringLower(SHA256.HashData(content)), kind, content), null)
            : (null, DocumentRefusals.KindUnknown(name));
    }
}
