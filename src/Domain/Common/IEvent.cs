namespace Wijkboek.Domain.Common;

/// <summary>
/// A fact that happened: immutable, in the past tense, holding ids and never a person's name in clear.
/// </summary>
public interface IEvent;

/// <summary>
/// The name under which an event is kept for ever, in snake_case, and the module it belongs to.
/// The class may be renamed; this name may not (ADR 0004).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StoredAsAttribute(string name, Module module) : Attribute
{
    public string Name { get; } = name;
    public Module Module { get; } = module;
}

/// <summary>
/// The modules of the product. A journal can be handed over by module, so the name is part of the hash.
/// </summary>
public enum Module
{
    Governance,
    Membership,
    Finance,
    Appreciation,
    NeighbourhoodJobs,
    Subsidies,
    Challenges,
    Agreements,
    Community,
    Impact,
    Reporting,
    Access,
}
