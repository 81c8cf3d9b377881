using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Application.Tests.Journal;

/// <summary>The two positions of docs/journal-format.md.</summary>
internal static class Documented
{
    public const string Tenant = "wijk-oost";

    public static byte[] FirstData { get; } =
        """
        {"name": "Wijkcoöperatie \"De Linde\" U.A.", "residents": 33000, "rsin": null, "demonstration": true}
        """u8.ToArray();

    public static byte[] SecondData { get; } =
        """
        {"entry": "e-41", "by": "e-42", "note": "tab\t, nieuwe regel\n, \u0001, \u20AC, \ud834\udd1e",
         "lines": [{"account": "4200", "debit": -8400}, {"credit": 9007199254740991, "account": "1100"}]}
        """u8.ToArray();

    public static byte[] SecondReason { get; } =
        """
        {"sealed": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "key": "019a0000-0000-7000-8000-0000000000f1"}
        """u8.ToArray();

    public static JournalSnapshot Journal()
    {
        ChainedEvent[] chain =
        [
            Position(
                1, "governance", 123_456, 0, "cooperative", "cooperative_founded", FirstData, null,
                new ActMetadata(Command(0xc1), "u-1", "board"),
                "f9a334323bc65ad553330d65b61885d1108e626f9f84b00a6046db2cdc7f6c34",
                "feb27ea37edb9a34fecbd599c5ca93850ea7796e180f104c434e758f468ea114"),
            Position(
                2, "finance", 200_000, 16, "ledger/2026", "entry_reversed", SecondData, SecondReason,
                new ActMetadata(Command(0xc2), "u-7", "treasurer", "besluit-2026-14", "c-9", "entry-41"),
                "3047b7ea47c969704d01a1e4743e45fa68269c0dfeb6c997bb07394dd9650629",
                "614b519c6637372a18e42bee9ba991a8ec25449c604660b98d5677de5e1cab74"),
        ];
        var streams = chain.Select(link => link.Event!).Select(stored => new StreamSummary(
            stored.Stream, StreamKind.Of(stored.Stream), 1, 1, stored.RecordedAt, stored.RecordedAt, []));
        return new JournalSnapshot(Tenant, chain.ToAsyncEnumerable(), streams.ToAsyncEnumerable());
    }

    private static ChainedEvent Position(
        long n, string module, long microseconds, int saltFrom, string stream, string type, byte[] data,
        byte[]? reason, ActMetadata metadata, string bodyHash, string hash)
    {
        var recordedAt = Instant.FromUtc(2026, 11, 20, 20, 1) + Duration.FromTicks(microseconds * 10);
        return new ChainedEvent(
            n, recordedAt, module, [.. Enumerable.Range(saltFrom, 16).Select(value => (byte)value)],
            Convert.FromHexString(bodyHash), Convert.FromHexString(hash),
            new StoredEvent(
                n, Tenant, n, recordedAt, module, Command((int)n), stream, 1, type, data,
                reason is null ? default(ReadOnlyMemory<byte>?) : reason, metadata),
            []);
    }

    private static Guid Command(int last) => Guid.Parse($"019a0000-0000-7000-8000-0000000000{last:x2}");
}
