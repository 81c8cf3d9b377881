namespace Wijkboek.Domain.Access.Roles;

/// <summary>As what somebody works in one cooperative; what a role may do and see stands in docs/roles.md.</summary>
public enum Role
{
    Treasurer,
    Board,
    ProjectLeader,

    /// <summary>Reads everything, also the past, and changes nothing.</summary>
    Auditor,

    /// <summary>
    /// The committee of members that examines the accounts (BW 2:48(2)): reads the finances, until a day, and changes
    /// nothing.
    /// </summary>
    Kascommissie,

    /// <summary>Says who may come in; that alone opens no books.</summary>
    Administrator,

    /// <summary>Sees only figures that the cooperative agreed to share with the city.</summary>
    City,

    /// <summary>Sees what is shared with the municipality as funder.</summary>
    Municipality,

    /// <summary>Sees nothing yet.</summary>
    Member,
}
