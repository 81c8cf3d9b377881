using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Access.Passkeys;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access;

/// <summary>All that has to do with coming in, on one store.</summary>
/// <param name="tokens">Keys for programs.</param>
internal sealed class FrontDoor(IAccessStore store, TokenDesk tokens, MasterKey masterKey, IClock clock)
{
    // Once there are users there always are.
    private volatile bool hasUsers;

    public IAccessStore Store { get; } = store;

    public MasterKey MasterKey { get; } = masterKey;

    public IClock Clock { get; } = clock;

    public SignIns SignIns { get; } = new(store, masterKey, clock);

    public Invitations Invitations { get; } = new(store, tokens, clock);

    public TokenDesk Tokens { get; } = tokens;

    public PasskeyCeremony Passkeys { get; } = new(store, clock);

    public static FrontDoor On(IAccessStore store, ITokenStore tokens, MasterKey masterKey, IClock clock) =>
        new(store, new TokenDesk(tokens, store, masterKey, clock), masterKey, clock);

    public async Task<bool> HasUsers(CancellationToken cancellation) =>
        hasUsers || (hasUsers = await Store.HasUsers(cancellation));
}
