using Wijkboek.Application.Acts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Access;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class AccessModule
{
    public static ActCatalogue AddAccess(this ActCatalogue acts) => acts
        .Add<InviteUser>(Module.Access, async (act, from) =>
            InviteUser.Decide(act, await from.Load(AccessList.Stream)))
        .Add<GiveRole>(Module.Access, async (act, from) =>
            GiveRole.Decide(act, await from.Load(AccessList.Stream), from.Today))
        .Add<TakeRole>(Module.Access, async (act, from) =>
            TakeRole.Decide(act, await from.Load(AccessList.Stream)));
}
