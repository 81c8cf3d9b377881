using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Wijkboek.Architecture.Tests.Reading;

/// <summary>One instruction of a compiled method, with the token that it names, if any.</summary>
internal readonly record struct Instruction(OpCode Code, int Token)
{
    public bool NamesMember => Code.OperandType is
        OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;

    /// <summary>A constant of, or a conversion to, floating point: it names no type.</summary>
    public bool CountsWithFractions => Code == OpCodes.Ldc_R4 || Code == OpCodes.Ldc_R8
        || Code == OpCodes.Conv_R4 || Code == OpCodes.Conv_R8 || Code == OpCodes.Conv_R_Un;

    public bool NamesText => Code.OperandType == OperandType.InlineString;
}

/// <summary>Takes a method apart as ECMA-335 (partition III) lays it out.</summary>
internal static class Instructions
{
    private const byte FirstOfTwo = 0xFE;

    private static readonly FrozenDictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => (int)(ushort)code.Value);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        var bytes = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < bytes.Length;)
        {
            var code = bytes[at] == FirstOfTwo ? Codes[(FirstOfTwo << 8) | bytes[at + 1]] : Codes[bytes[at]];
            at += code.Size;
            var length = OperandLength(code.OperandType, bytes, at);
            yield return new Instruction(code, length == 4 ? Number(bytes, at) : 0);
            at += length;
        }
    }

    private static int OperandLength(OperandType operand, byte[] bytes, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * Number(bytes, at)),
        _ => 4,
    };

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
