using System.Text;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// Where an event stands. A value sealed for one place cannot be opened in another: the place is authenticated with it.
/// </summary>
internal sealed record EventPlace(string Tenant, string Stream, long Version)
{
    /// <summary>A JSON array, so that no two places are written alike.</summary>
    public string Of(string field) => Encoding.UTF8.GetString(
        new CanonicalWriter().Raw("["u8).Text(Tenant).Raw(","u8).Text(Stream).Raw(","u8).Integer(Version)
            .Raw(","u8).Text(field).Raw("]"u8).ToArray());
}
