namespace Wijkboek.Domain.Finance.Accounts;

[StoredAs("account_added", Module.Finance)]
public sealed record AccountAdded(Account Account) : IEvent;

/// <summary>An account that was there already is used by acts from now on.</summary>
[StoredAs("account_role_given", Module.Finance)]
public sealed record AccountRoleGiven(string Number, AccountRole Role) : IEvent;

[StoredAs("account_retired", Module.Finance)]
public sealed record AccountRetired(string Number, LocalDate RetiredOn) : IEvent;
