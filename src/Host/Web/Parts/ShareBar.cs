using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Parts;

/// <summary>A part of a whole as a bar.</summary>
/// <param name="Share">Of the whole, 0 to 1.</param>
/// <param name="IsMain">In the first colour: what comes from the largest funder.</param>
public sealed record ShareBar(string Name, Money Amount, decimal Share, bool IsMain);
