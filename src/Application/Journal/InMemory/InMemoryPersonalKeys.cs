using Wijkboek.Application.Journal.Sealing;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>Keys that last as long as the program, never written down.</summary>
public sealed class InMemoryPersonalKeys : IPersonalKeys
{
    private readonly Lock access = new();
    private readonly Dictionary<(string Tenant, KeyOwner Owner), PersonalKey> keys = [];

    public Task<KeyRing> Obtain(
        string tenant, IReadOnlyCollection<KeyOwner> owners, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult(new KeyRing(
                owners.Distinct().ToDictionary(owner => owner, owner => Key(tenant, owner))));
        }
    }

    public Task<PersonalReader> Reader(string tenant, CancellationToken cancellationToken)
    {
        lock (access)
        {
            var secrets = keys.Where(key => key.Key.Tenant == tenant)
                .ToDictionary(key => key.Value.Id, key => key.Value.Secret);
            return Task.FromResult(new PersonalReader(secrets.GetValueOrDefault));
        }
    }

    public Task Destroy(string tenant, KeyOwner owner, CancellationToken cancellationToken)
    {
        lock (access)
            keys.Remove((tenant, owner));
        return Task.CompletedTask;
    }

    private PersonalKey Key(string tenant, KeyOwner owner)
    {
        if (!keys.TryGetValue((tenant, owner), out var key))
            keys[(tenant, owner)] = key = PersonalKey.Create();
        return key;
    }
}
