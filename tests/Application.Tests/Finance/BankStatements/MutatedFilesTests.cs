using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.BankStatements.Camt;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>
/// Damaged and hostile files: each is read or refused in Dutch; reading never crashes, never hangs, never fills the
/// memory. A few hundred as a rule, fifty thousand in the long run.
/// </summary>
public sealed class MutatedFilesTests
{
    private const int Sample = 500;
    private const int Long = 50_000;
    private const int Seed = 20251231;
    private const long MostMemory = 500L * 1024 * 1024;
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(20);

    private static readonly IReadOnlyList<byte[]> Originals = [.. Texts().Select(Encoding.UTF8.GetBytes), Zipped()];

    private static readonly Func<Random, byte[], byte[]>[] Mutations =
    [
        FlipBits, CutOff, Insert, Repeat, Swap, InOtherEncoding, WithEntities, WithNoise,
    ];

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var seed = Properties.IsLongRun ? Environment.TickCount : Seed;
        var lots = new Random(seed);
        foreach (var i in Enumerable.Range(0, Properties.IsLongRun ? Long : Sample))
        {
            var bytes = Originals[lots.Next(Originals.Count)];
            for (var times = lots.Next(1, 4); times > 0; times--)
                bytes = Mutations[lots.Next(Mutations.Length)](lots, bytes);
            Try(bytes, $"seed {seed}, file {i}");
        }
    }

    private static void Try(byte[] bytes, string which)
    {
        var watch = Stopwatch.StartNew();
        var (file, refusal) = Outcome(bytes, which);
        watch.Elapsed.ShouldBeLessThan(LongestReading, which);
        GC.GetTotalMemory(forceFullCollection: false).ShouldBeLessThan(MostMemory, which);
        if (refusal is not null)
        {
            Wijkboek.Application.Texts.Sentences.Of(refusal).ShouldEndWith(".", customMessage: which);
            return;
        }

        foreach (var statement in file!.Statements)
        {
            statement.Account.ShouldNotBeEmpty(which);
            statement.Lines.ShouldAllBe(line => !line.Amount.IsZero && line.BookedOn.Year >= 1990, which);
        }
    }

    private static (StatementFile? File, Domain.Common.Refusal? Refusal) Outcome(byte[] bytes, string which)
    {
        try
        {
            return Reading.File(bytes);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{which}: {Convert.ToBase64String(bytes)}", problem);
        }
    }

    private static IEnumerable<string> Texts()
    {
        var entries = string.Concat(Enumerable.Range(1, 5).Select(i => Entry(
            i % 2 == 0 ? "CRDT" : "DBIT", $"{i}.25",
            Details($"<Refs><EndToEndId>E{i}</EndToEndId></Refs><RltdPties>{Side("Dbtr", "Café é", Own)}</RltdPties>"
                + "<RmtInf><Ustrd>Een &amp; ander</Ustrd></RmtInf>"))));
        yield return Message("02", Stmt("10.00", "8.75", entries));
        yield return Message("08", Stmt("10.00", "8.75", entries.Replace("<Sts>BOOK", "<Sts><Cd>BOOK</Cd>")));
        yield return ":20:X\r\n:25:417164300\r\n:28C:1\r\n:60F:C250602EUR100,00\r\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i =>
                $":61:250603060{i}D{i},25NTRFNONREF//B{i}\r\n:86:/TRTP/SEPA/IBAN/{Own}/NAME/J. Jansen/REMI/Regel\r\n"
                + "die verder gaat/EREF/E1\r\n"))
            + ":62F:C250603EUR52,75\r\n-\r\n";
        yield return "{1:F01KNABNL2HAXXX0000000000}{4:\n:20:X\n:25:TRIODOSBANK/0417164300\n:28:1\n:60M:C250602EUR1,\n"
            + ":61:250603C1,NET NONREF\n:86:000>100000000000\n>20INGBNL2U\n>21NL69INGB0123456789\n"
            + ">22HUUR>310417164300\n"
            + ":62M:C250603EUR2,\n-}\n";
    }

    private static byte[] Zipped()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (i, text) in Texts().Index())
            {
                using var entry = archive.CreateEntry($"dag{i}").Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static byte[] FlipBits(Random lots, byte[] bytes)
    {
        byte[] changed = [.. bytes];
        for (var times = lots.Next(1, 6); times > 0 && changed.Length > 0; times--)
            changed[lots.Next(changed.Length)] ^= (byte)(1 << lots.Next(8));
        return changed;
    }

    private static byte[] CutOff(Random lots, byte[] bytes) => bytes[..lots.Next(bytes.Length + 1)];

    private static byte[] Insert(Random lots, byte[] bytes)
    {
        var at = lots.Next(bytes.Length + 1);
        string[] pieces =
        [
            "\r\n:61:", "\r\n-\r\n", ":86:", "<Ntry>", "</Stmt>", "<![CDATA[", "]]>", "<!--", "&lt;", "&#0;", "\0",
            "-99999999999999999999", ",,", "}{4:", "\uFEFF", "NL91ABNA0417164300", "€", new string('9', 400),
            new string('<', 300), string.Concat(Enumerable.Repeat("<a>", 5_000)),
            string.Concat(Enumerable.Repeat("x\n", 5_000)),
        ];
        return [.. bytes[..at], .. Encoding.UTF8.GetBytes(pieces[lots.Next(pieces.Length)]), .. bytes[at..]];
    }

    private static byte[] Repeat(Random lots, byte[] bytes)
    {
        var from = lots.Next(bytes.Length + 1);
        var piece = bytes[from..lots.Next(from, Math.Min(bytes.Length, from + 400) + 1)];
        var pieces = Enumerable.Repeat(piece, lots.Next(2, 200)).SelectMany(one => one);
        return [.. bytes[..from], .. pieces, .. bytes[from..]];
    }

    private static byte[] Swap(Random lots, byte[] bytes)
    {
        var at = lots.Next(bytes.Length + 1);
        return [.. bytes[at..], .. bytes[..at]];
    }

    private static byte[] InOtherEncoding(Random lots, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return lots.Next(5) switch
        {
            0 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            1 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => Encoding.UTF32.GetBytes(text),
            3 => [.. Encoding.UTF8.Preamble, .. bytes],
            _ => Encoding.Latin1.GetBytes(text),
        };
    }

    private static byte[] WithEntities(Random lots, byte[] bytes) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(
            "<Document",
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"
            + string.Concat(Enumerable.Range(1, lots.Next(1, 30))
                .Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">"))
            + "]><Document"));

    private static byte[] WithNoise(Random lots, byte[] bytes)
    {
        var noise = new byte[lots.Next(1, 64)];
        lots.NextBytes(noise);
        var at = lots.Next(bytes.Length + 1);
        return [.. bytes[..at], .. noise, .. bytes[at..]];
    }
}
