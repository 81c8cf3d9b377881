namespace Wijkboek.Domain.Finance.Accounts;

public static class AccountRefusals
{
    public static Refusal Unknown(string number) => new("account.unknown", ("account", number));
    public static Refusal IsRetired(string number) => new("account.retired", ("account", number));
    public static Refusal NoneForRole(AccountRole role) => new("account.none_for_role", ("role", role));
    public static Refusal NumberWrong(string number) => new("account.number_wrong", ("account", number));
    public static Refusal NameMissing(string number) => new("account.name_missing", ("account", number));
    public static Refusal NumberTaken(string number) => new("account.number_taken", ("account", number));
    public static Refusal RoleTaken(AccountRole role, string number) =>
        new("account.role_taken", ("role", role), ("account", number));
    public static Refusal RoleOfOtherKind(AccountRole role, AccountKind kind) =>
        new("account.role_of_other_kind", ("role", role), ("kind", kind));
    public static Refusal RgsTaken(string rgs, string number) =>
        new("account.rgs_taken", ("rgs", rgs), ("account", number));
    public static Refusal RgsWrong(string rgs) => new("account.rgs_wrong", ("rgs", rgs));
    public static Refusal RgsOfOtherSide(string rgs, string number) =>
        new("account.rgs_of_other_side", ("rgs", rgs), ("account", number));
}
