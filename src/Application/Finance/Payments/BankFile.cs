using System.Security.Cryptography;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>What every file for the bank has, whichever way the money goes.</summary>
internal static class BankFile
{
    public static byte[] Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }

    /// <summary>What the written file can be known and checked by.</summary>
    public static PaymentFileSeal Seal(byte[] content, string messageId, int count, Money total) =>
        new(Convert.ToHexStringLower(SHA256.HashData(content)), messageId, count, total);
}
