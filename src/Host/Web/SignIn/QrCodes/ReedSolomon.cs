namespace Wijkboek.Host.Web.SignIn.QrCodes;

/// <summary>Check bytes over GF(256) with x⁸+x⁴+x³+x²+1, as QR codes have them (ISO/IEC 18004).</summary>
internal static class ReedSolomon
{
    private const int Polynomial = 0x11d;

    public static byte[] CheckBytes(ReadOnlySpan<byte> data, int count)
    {
        var divisor = Divisor(count);
        var rest = new byte[count];
        foreach (var one in data)
        {
            var factor = (byte)(one ^ rest[0]);
            rest.AsSpan(1).CopyTo(rest);
            rest[^1] = 0;
            for (var i = 0; i < count; i++)
                rest[i] ^= Times(divisor[i], factor);
        }

        return rest;
    }

    // (x − 1)(x − 2)(x − 4)… without its leading one.
    private static byte[] Divisor(int degree)
    {
        var product = new byte[degree];
        product[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                product[j] = Times(product[j], root);
                if (j + 1 < degree)
                    product[j] ^= product[j + 1];
            }

            root = Times(root, 2);
        }

        return product;
    }

    private static byte Times(byte one, byte other)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Polynomial);
            product ^= ((other >> bit) & 1) * one;
        }

        return (byte)product;
    }
}
