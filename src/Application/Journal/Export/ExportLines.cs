using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Export;

/// <summary>
/// The lines of an export, as docs/journal-format.md specifies them: canonical JSON, so members stand in alphabetical
/// order and one journal has one file.
/// </summary>
internal static class ExportLines
{
    public const string Format = "wijkboek/1";

    public static byte[] Header(string tenant, string product, ExportChoice choice)
    {
        var writer = new CanonicalWriter();
        writer.Raw("{\"format\":"u8).Text(Format).Raw(",\"modules\":"u8);
        if (choice.Modules is null)
            writer.Raw("null"u8);
        else
            writer.Texts(choice.Modules.Order(StringComparer.Ordinal));
        writer.Raw(",\"personalData\":"u8).Raw(choice.PersonalData ? "true"u8 : "false"u8);
        return writer.Raw(",\"product\":"u8).Text(product).Raw(",\"tenant\":"u8).Text(tenant).End();
    }

    public static byte[] Position(ChainedEvent link, bool withheld)
    {
        var writer = new CanonicalWriter(1024);
        writer.Raw("{"u8);
        if (!withheld)
            writer.Raw("\"body\":"u8).Raw(EventBody.Of(link.Event!)).Raw(","u8);
        writer.Raw("\"bodyHash\":"u8).Text(Convert.ToHexStringLower(link.BodyHash));
        writer.Raw(",\"hash\":"u8).Text(Convert.ToHexStringLower(link.Hash));
        writer.Raw(",\"module\":"u8).Text(link.Module).Raw(",\"n\":"u8).Integer(link.Position);
        writer.Raw(",\"recordedAt\":"u8).Text(HashChain.Text(link.RecordedAt));
        if (!withheld)
            writer.Raw(",\"salt\":"u8).Text(Convert.ToHexStringLower(link.Salt));
        return writer.End();
    }

    public static byte[] Trailer(JournalHead head, IReadOnlyList<KeptCheckpoint> kept)
    {
        var keys = kept.Select(one => Convert.ToBase64String(one.PublicKey)).Distinct().Order(StringComparer.Ordinal);
        var writer = new CanonicalWriter();
        writer.Raw("{\"checkpoints\":"u8).Texts(kept.Select(one => one.Checkpoint.ToString()));
        writer.Raw(",\"count\":"u8).Integer(head.Position).Raw(",\"head\":"u8).Text(head.Hash);
        return writer.Raw(",\"keys\":"u8).Texts(keys).End();
    }

    private static CanonicalWriter Texts(this CanonicalWriter writer, IEnumerable<string> texts)
    {
        writer.Raw("["u8);
        foreach (var (index, text) in texts.Index())
            writer.Raw(index > 0 ? ","u8 : ""u8).Text(text);
        return writer.Raw("]"u8);
    }

    private static byte[] End(this CanonicalWriter writer) => writer.Raw("}\n"u8).ToArray();
}
