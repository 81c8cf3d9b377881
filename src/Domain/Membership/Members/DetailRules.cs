namespace Wijkboek.Domain.Membership.Members;

/// <summary>What holds for the details of anybody who is recorded, in whichever way.</summary>
internal static class DetailRules
{
    public const int LongestName = 200;
    public const int LongestText = 4_000;

    public static Refusal? Refuses(
        MemberId id, MemberKind? kind, Personal<string>? name, LocalDate on, Personal<LocalDate>? birthDate,
        Personal<string>? email)
    {
        if (name is not null && string.IsNullOrWhiteSpace(name.Plain))
            return MemberRefusals.NameMissing(id);
        if (name?.Plain!.Length > LongestName)
            return MemberRefusals.TextTooLong(LongestName);
        if (email is not null && !IsAddress(email.Plain))
            return MemberRefusals.EmailWrong(id);
        if (birthDate is null)
            return null;
        if (kind is MemberKind.Initiative or MemberKind.Organisation)
            return MemberRefusals.BirthDateOfOrganisation(id);
        return birthDate.Plain > on ? MemberRefusals.BirthDateWrong(id) : null;
    }

    public static Refusal? TooLong(Personal<string>? text) =>
        text?.Plain?.Length > LongestText ? MemberRefusals.TextTooLong(LongestText) : null;

    public static bool IsEmpty(Personal<string>? text) => string.IsNullOrWhiteSpace(text?.Plain);

    private static bool IsAddress(string? email) => email?.IndexOf('@') > 0 && email.Length <= LongestName;
}
