using System.Reflection;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing;

/// <summary>
/// One fixed value of any type of ours, made from its constructor: for checks that hold for every type alike.
/// </summary>
public static class Samples
{
    public static object Of(Type type) => Of(type, "value");

    /// <param name="type">The type to make one of.</param>
    /// <param name="name">What it is the value of; texts and ids repeat it, so that a mix-up shows.</param>
    public static object Of(Type type, string name) =>
        Simple(Nullable.GetUnderlyingType(type) ?? type, name)
        ?? Listed(type, name)
        ?? Composed(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>What a method of ours answers to sample arguments.</summary>
    public static object? AnswerOf(MethodBase method) => method is ConstructorInfo constructor
        ? constructor.Invoke(Arguments(constructor))
        : method.Invoke(null, Arguments(method));

    private static object?[] Arguments(MethodBase method) =>
        [.. method.GetParameters().Select(parameter => Of(parameter.ParameterType, parameter.Name!))];

    private static object? Simple(Type type, string name) => type switch
    {
        _ when type == typeof(string) => $"{name} in words",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 7,
        _ when type == typeof(long) => 42L,
        _ when type == typeof(decimal) => 1.5m,
        _ when type == typeof(Guid) => new Guid("0193a1b2-0000-7000-8000-000000000001"),
        _ when type == typeof(Money) => Money.Euro(12, 34),
        _ when type == typeof(LocalDate) => new LocalDate(2025, 1, 31),
        _ when type == typeof(LocalTime) => new LocalTime(9, 30),
        _ when type == typeof(Share) => Share.OfTenThousandths(1234),
        _ when type == typeof(YearMonth) => new YearMonth(2025, 1),
        _ when type == typeof(Instant) => Instant.FromUtc(2025, 1, 31, 12, 0),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when IsIdentifier(type) => Activator.CreateInstance(type, $"{name.ToLowerInvariant()}-1"),
        _ when IsGeneric(type, typeof(Personal<>)) => PersonalOf(type.GetGenericArguments()[0], name),
        _ => null,
    };

    private static Array? Listed(Type type, string name)
    {
        var element = type.IsArray ? type.GetElementType()
            : IsGeneric(type, typeof(IReadOnlyList<>)) || IsGeneric(type, typeof(IEnumerable<>))
                ? type.GetGenericArguments()[0]
                : null;
        if (element is null)
            return null;
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Of(element, name), 0);
        return list;
    }

    private static object Composed(Type type) => type.IsAbstract
        ? Of(type.Assembly.GetTypes().First(other => !other.IsAbstract && other.IsAssignableTo(type)))
        : AnswerOf(type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type.Name} has no public constructor to make a sample with."))!;

    private static object PersonalOf(Type inner, string name) => typeof(Personal)
        .GetMethod(nameof(Personal.Of))!.MakeGenericMethod(inner).Invoke(null, [Of(inner, name)])!;

    private static bool IsIdentifier(Type type) =>
        type.GetInterfaces().Any(contract => IsGeneric(contract, typeof(IIdentifier<>)));

    private static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
