namespace Wijkboek.Host.Access.Providers;

/// <summary>Why somebody did not come in by way of the provider.</summary>
internal enum ProviderRefusal
{
    /// <summary>The provider does not answer, or not with what it should.</summary>
    Unreachable,

    /// <summary>What came back belongs to no sign-in that this browser began, or to one of too long ago.</summary>
    NotBegun,

    /// <summary>He, or the provider, said no.</summary>
    Declined,

    /// <summary>What the provider says cannot be relied upon.</summary>
    NotTrusted,

    /// <summary>The provider does not vouch for an e-mail address.</summary>
    NoVerifiedEmail,

    /// <summary>Nobody who may come in: unknown, blocked, or somebody else with the same address.</summary>
    NotInvited,
}

/// <param name="reason">For who runs the program; holds nothing of what was sent.</param>
internal sealed class ProviderProblem(ProviderRefusal why, string reason) : Exception(reason)
{
    public ProviderRefusal Why { get; } = why;
}
