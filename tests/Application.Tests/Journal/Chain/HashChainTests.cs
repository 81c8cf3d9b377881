using System.Text;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Application.Tests.Journal.Chain;

/// <summary>The test vectors of docs/journal-format.md, made by another program from that document.</summary>
public sealed class HashChainTests
{
    private const string FirstHash = "feb27ea37edb9a34fecbd599c5ca93850ea7796e180f104c434e758f468ea114";

    [Fact]
    public void The_first_position_is_hashed_as_documented()
    {
        var body = EventBody.Of(
            Guid.Parse("019a0000-0000-7000-8000-000000000001"), "cooperative", 1, "cooperative_founded",
            """
            {"name": "Wijkcoöperatie \"De Linde\" U.A.", "residents": 33000, "rsin": null, "demonstration": true}
            """u8.ToArray(),
            null,
            new ActMetadata(Guid.Parse("019a0000-0000-7000-8000-0000000000c1"), "u-1", "board"));

        var bodyHash = HashChain.BodyHash(Salt(0), body);

        Convert.ToHexStringLower(bodyHash).ShouldBe("f9a334323bc65ad553330d65b61885d1108e626f9f84b00a6046db2cdc7f6c34");
        Link(1, JournalHead.Empty.Hash, "governance", 123_456, bodyHash).ShouldBe(FirstHash);
    }

    [Fact]
    public void The_second_position_is_hashed_as_documented()
    {
        var body = EventBody.Of(
            Guid.Parse("019a0000-0000-7000-8000-000000000002"), "ledger/2026", 1, "entry_reversed",
            """
            {"entry": "e-41", "by": "e-42", "note": "tab\t, nieuwe regel\n, \u0001, \u20AC, \ud834\udd1e",
             "lines": [{"account": "4200", "debit": -8400}, {"credit": 9007199254740991, "account": "1100"}]}
            """u8.ToArray(),
            """
            {"sealed": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "key": "019a0000-0000-7000-8000-0000000000f1"}
            """u8.ToArray(),
            new ActMetadata(
                Guid.Parse("019a0000-0000-7000-8000-0000000000c2"), "u-7", "treasurer", "besluit-2026-14", "c-9",
                "entry-41"));

        var bodyHash = HashChain.BodyHash(Salt(16), body);

        Encoding.UTF8.GetString(body).ShouldStartWith("""{"actor":"u-7","causation":"entry-41",""");
        Convert.ToHexStringLower(bodyHash).ShouldBe("3047b7ea47c969704d01a1e4743e45fa68269c0dfeb6c997bb07394dd9650629");
        Link(2, FirstHash, "finance", 200_000, bodyHash)
            .ShouldBe("614b519c6637372a18e42bee9ba991a8ec25449c604660b98d5677de5e1cab74");
    }

    private static byte[] Salt(int from) => [.. Enumerable.Range(from, 16).Select(value => (byte)value)];

    private static string Link(long position, string previous, string module, long microseconds, byte[] bodyHash)
    {
        var recordedAt = Instant.FromUtc(2026, 11, 20, 20, 1) + Duration.FromTicks(microseconds * 10);
        return Convert.ToHexStringLower(
            HashChain.Link("wijk-oost", position, Convert.FromHexString(previous), module, recordedAt, bodyHash));
    }
}
