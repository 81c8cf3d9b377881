using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Host.Web.Banking;

/// <summary>
/// A file of the bank on its way in. One that was refused goes along in the form that asks how to go on, packed, so
/// that nobody looks for it twice and nothing of it is kept here.
/// </summary>
/// <param name="Packed">Null when it is too large to go along.</param>
/// <param name="Reason">Why it is taken although it does not fit.</param>
/// <param name="Ledger">The account of the ledger to connect its bank account to.</param>
public sealed record BankUpload(
    string Name, StatementFile? File, Refusal? Unread, string? Packed, string Reason = "", string Ledger = "")
{
    public const string FileField = "bestand";

    /// <summary>Chosen instead of an account of the ledger: one is added beside that of the bank.</summary>
    public const string NewLedger = "nieuw";

    // A field of a form may hold four million signs, and all that is sent together thirty-four.
    private const int LongestPiece = 3_000_000;
    private const int LongestPacked = 8 * LongestPiece;

    public static string NameField(int at) => $"naam.{at}";

    public static string PackedField(int at, int piece) => $"inhoud.{at}.{piece}";

    public static string ReasonField(int at) => $"reden.{at}";

    public static string LedgerField(int at) => $"koppel.{at}";

    /// <summary>As much at a time as one field of a form may hold.</summary>
    public IEnumerable<string> Pieces =>
        (Packed ?? "").Chunk(LongestPiece).Select(piece => new string(piece));

    public LocalDate FirstDay => File?.Statements.Select(one => one.From).DefaultIfEmpty().Min() ?? default;

    /// <summary>What was chosen just now, and what was refused before; in the order of their days.</summary>
    public static IReadOnlyList<BankUpload> Read(IFormCollection sent)
    {
        var chosen = sent.Files.GetFiles(FileField).Where(file => file.Length > 0).Select(Fresh);
        var before = Enumerable.Range(0, sent.Count).TakeWhile(at => sent.ContainsKey(NameField(at)))
            .Select(at => Before(sent, at));
        return [.. chosen.Concat(before).OrderBy(one => one.FirstDay).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }

    public BankImportChoice Choice => new(
        Ledger.Length > 0,
        Ledger is "" or NewLedger ? null : Ledger,
        Reason.Trim() is { Length: > 0 } said ? said : null);

    private static BankUpload Fresh(IFormFile file)
    {
        using var content = file.OpenReadStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return Of(file.FileName, bytes.ToArray());
    }

    private static BankUpload Before(IFormCollection sent, int at)
    {
        var name = sent[NameField(at)].ToString();
        var packed = string.Concat(Enumerable.Range(0, sent.Count)
            .TakeWhile(piece => sent.ContainsKey(PackedField(at, piece)))
            .Select(piece => sent[PackedField(at, piece)].ToString()));
        var (file, refusal) = Unpack(name, packed);
        return new BankUpload(
            name, file, refusal, file is null ? null : packed, sent[ReasonField(at)].ToString(),
            sent[LedgerField(at)].ToString());
    }

    private static BankUpload Of(string name, byte[] bytes)
    {
        var (file, refusal) = StatementFile.Read(name, new MemoryStream(bytes, writable: false));
        return new BankUpload(name, file, refusal, file is null ? null : Pack(bytes));
    }

    private static string? Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(bytes);
        var text = Convert.ToBase64String(packed.ToArray());
        return text.Length <= LongestPacked ? text : null;
    }

    // Whatever a form brings, no more of it is unpacked than one file may hold.
    private static (StatementFile? File, Refusal? Refusal) Unpack(string name, string packed)
    {
        var bytes = new byte[packed.Length];
        if (!Convert.TryFromBase64String(packed, bytes, out var length) || length == 0)
            return (null, ReviewRefusals.FileAgain(name));
        try
        {
            using var stream = new GZipStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress);
            return StatementFile.Read(name, stream);
        }
        catch (InvalidDataException)
        {
            return (null, ReviewRefusals.FileAgain(name));
        }
    }
}

/// <summary>What became of a file.</summary>
public sealed record BankUploadOutcome(BankUpload Upload, BankImportAnswer.Completed? Completed, Refusal? Refusal)
{
    private static readonly HashSet<string> OfTheAccount =
    [
        "bank.account_unknown", "bank.ledger_account_missing", "bank.ledger_account_taken",
        "bank.ledger_account_wrong",
    ];

    private static readonly HashSet<string> OfTheDifference =
    [
        "bank.balance_missing", "bank.does_not_add_up", "bank.does_not_follow", "bank.does_not_close",
    ];

    /// <summary>It can still be taken when somebody says something more.</summary>
    public bool MayGoOn => AsksLedger || AsksReason;

    public bool AsksLedger => Upload.Packed is not null && Refusal is { } refusal
        && (OfTheAccount.Contains(refusal.Code) || (Upload.Ledger.Length > 0 && IsDifference));

    public bool AsksReason => Upload.Packed is not null && (IsDifference || (AsksLedger && Upload.Reason.Length > 0));

    public string Sentence => (Completed, Refusal) switch
    {
        (_, { Code: "bank.account_unknown" } unknown) =>
            Sentences.Say("bank.page.account_unknown", [.. unknown.Facts]),
        (_, { } refusal) => Sentences.Of(refusal),
        ({ Recorded: 0 } nothing, _) =>
            Sentences.Say("bank.nothing_new", ("file", Upload.Name), ("lines", nothing.Lines)),
        ({ } done, _) => Sentences.Say(
            "bank.completed", ("file", Upload.Name), ("lines", done.Lines), ("recorded", done.Recorded),
            ("posted", done.Posted)),
        _ => "",
    };

    private bool IsDifference => Refusal is { } refusal && OfTheDifference.Contains(refusal.Code);
}
