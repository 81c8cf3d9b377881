using System.Text.Json;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>Tells the retry of a request from another request under the same command id.</summary>
public static class RequestHash
{
    /// <param name="request">
    /// All that makes the request what it is, as its runtime type; personal values in clear.
    /// </param>
    public static byte[] Of(MasterKey masterKey, object request) =>
        masterKey.Fingerprint(CanonicalJson.Of(
            JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), WijkboekJson.Commands)));
}
