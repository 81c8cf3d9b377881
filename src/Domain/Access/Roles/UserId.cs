namespace Wijkboek.Domain.Access.Roles;

/// <summary>Somebody who may come in, opaque: the name and e-mail address stand outside the journal.</summary>
public readonly record struct UserId(string Value) : IIdentifier<UserId>
{
    public static UserId From(string value) => new(value);
    public override string ToString() => Value;
}
