using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Which program this is: other code has another name, so a view that stopped is tried again by a program that was
/// mended, and by none that must fail on it again.
/// </summary>
public static class ProgramBuild
{
    public static string Id { get; } =
        $"{typeof(IEvent).Module.ModuleVersionId:N}{typeof(ProgramBuild).Module.ModuleVersionId:N}";
}
