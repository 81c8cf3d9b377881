using System.Reflection;

namespace Wijkboek.Architecture.Tests.Reading;

/// <param name="By">The outermost type of ours that does it: what has a file.</param>
/// <param name="Member">What is called or read; null where only the type is named.</param>
internal sealed record Use(Type By, Type Used, MemberInfo? Member)
{
    public override string ToString() => Member is null
        ? $"{By.FullName} uses {Used.Name}"
        : $"{By.FullName} uses {Used.Name}.{Member.Name}";
}

/// <summary>What compiled code uses, in its signatures and in its bodies: names in comments do not count.</summary>
internal sealed class CompiledCode
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static;

    private CompiledCode(Assembly assembly)
    {
        Types = [.. assembly.GetTypes().Where(type => Outermost(type).Namespace?.StartsWith("Wijkboek") == true)];
        Uses = [.. Types.SelectMany(UsesOf).Distinct()];
        Texts = Types.SelectMany(Methods).SelectMany(TextsOf).ToHashSet();
    }

    public static CompiledCode Domain { get; } = new(typeof(Domain.Common.IAct).Assembly);

    public static CompiledCode Application { get; } = new(typeof(Application.Acts.ActRunner).Assembly);

    public static CompiledCode Host { get; } = new(typeof(Host.Modules).Assembly);

    public static IReadOnlyList<CompiledCode> Everything { get; } = [Domain, Application, Host];

    public IReadOnlyList<Type> Types { get; }

    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Every text that stands in the code.</summary>
    public IReadOnlySet<string> Texts { get; }

    public static Type Outermost(Type type) => type.DeclaringType is { } declaring ? Outermost(declaring) : type;

    private static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own));

    private static IEnumerable<Use> UsesOf(Type type)
    {
        var by = Outermost(type);
        var named = type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(Methods(type).SelectMany(NamedTypes));
        var called = Methods(type).SelectMany(Members).ToList();
        return named.Concat(called.SelectMany(TypesIn)).SelectMany(Parts).Select(used => new Use(by, used, null))
            .Concat(called.Where(member => member.DeclaringType is not null)
                .Select(member => new Use(by, Definition(member.DeclaringType!), member)));
    }

    private static IEnumerable<Type?> NamedTypes(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(Instructions.Of(method).Where(one => one.CountsWithFractions).Select(_ => typeof(double)));

    /// <summary>What a method calls, reads or hands on.</summary>
    public static IEnumerable<MemberInfo> Members(MethodBase method) =>
        Instructions.Of(method).Where(one => one.NamesMember).Select(one => Resolve(method, one.Token));

    private static IEnumerable<string> TextsOf(MethodBase method) =>
        Instructions.Of(method).Where(one => one.NamesText).Select(one => method.Module.ResolveString(one.Token));

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : [])!;

    private static IEnumerable<Type?> TypesIn(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo method => [method.DeclaringType, method.ReturnType, .. method.GetGenericArguments()],
        _ => [member.DeclaringType],
    };

    // List<Money> is a use of List and of Money.
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(Definition(type)),
        { IsGenericParameter: true } => [],
        _ => [type],
    };

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
