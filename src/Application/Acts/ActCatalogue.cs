using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>
/// Every act the product knows, by name: what it needs to be loaded and the pure function that decides it.
/// </summary>
public sealed class ActCatalogue
{
    private readonly SortedDictionary<string, ActEntry> acts = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ActEntry> All => acts.Values;

    public ActEntry? Find(string name) => acts.GetValueOrDefault(name);

    public ActCatalogue Add<TAct>(Module module, Func<TAct, ActContext, Task<Decision>> loadAndDecide) where TAct : IAct
    {
        acts.Add(
            typeof(TAct).Name,
            new ActEntry(typeof(TAct).Name, module, typeof(TAct), (act, from) => loadAndDecide((TAct)act, from)));
        return this;
    }
}

public sealed record ActEntry(
    string Name, Module Module, Type Type, Func<IAct, ActContext, Task<Decision>> LoadAndDecide);
