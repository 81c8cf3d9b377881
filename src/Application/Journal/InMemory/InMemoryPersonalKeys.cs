using Wijkboek.Application.Journal.Sealing;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>Keys that last as long as the program, never written down.</summary>
public sealed class InMemoryPersonalKeys : IPersonalKeys
{
    private readonly Lock access = new();
    private readonly Dictionary<(string Tenant, KeyOwner Owner), PersonalKey> keys = [];
    private readonly List<(string Tenant, KeyOwner Owner, Guid Key)> destroyed = [];

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
            return Task.FromResult(new PersonalReader(secrets.Keys, secrets.GetValueOrDefault));
        }
    }

    public Task<IReadOnlyList<KnownKey>> Known(
        string tenant, string subject, CancellationToken cancellationToken)
    {
        lock (access)
        {
            var inUse = keys.Where(key => key.Key.Tenant == tenant && key.Key.Owner.Subject == subject)
                .Select(key => new KnownKey(key.Value.Id, key.Key.Owner.Retention, IsDestroyed: false));
            var gone = destroyed.Where(key => key.Tenant == tenant && key.Owner.Subject == subject)
                .Select(key => new KnownKey(key.Key, key.Owner.Retention, IsDestroyed: true));
            return Task.FromResult<IReadOnlyList<KnownKey>>([.. inUse, .. gone]);
        }
    }

    public Task Destroy(string tenant, KeyOwner owner, CancellationToken cancellationToken)
    {
        lock (access)
        {
            if (keys.Remove((tenant, owner), out var key))
                destroyed.Add((tenant, owner, key.Id));
        }

        return Task.CompletedTask;
    }

    public async Task Destroy(string tenant, IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        KeyOwner[] owners;
        lock (access)
        {
            owners =
            [
                .. this.keys.Where(key => key.Key.Tenant == tenant && keys.Contains(key.Value.Id))
                    .Select(key => key.Key.Owner),
            ];
        }

        foreach (var owner in owners)
            await Destroy(tenant, owner, cancellationToken);
    }

    private PersonalKey Key(string tenant, KeyOwner owner)
    {
        if (!keys.TryGetValue((tenant, owner), out var key))
            keys[(tenant, owner)] = key = PersonalKey.Create();
        return key;
    }
}
