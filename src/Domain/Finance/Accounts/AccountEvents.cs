namespace Wijkboek.Domain.Finance.Accounts;

[StoredAs("account_added", Module.Finance)]
public sealed record AccountAdded(Account Account) : IEvent;

[StoredAs("account_retired", Module.Finance)]
public sealed record AccountRetired(string Number, LocalDate RetiredOn) : IEvent;
