using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Wijkboek.Host.Web.Banking;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>A file that was refused goes along in the form that asks how to go on.</summary>
public sealed class BankUploadTests
{
    private const int LongestField = 4 * 1024 * 1024;

    [Theory]
    [InlineData(1)]
    [InlineData(1_800)]
    public void A_file_comes_back_from_the_form_as_it_went_in_however_large_it_is(int lines)
    {
        var chosen = BankUpload.Read(FormOf(lines)).ShouldHaveSingleItem();
        var pieces = chosen.Pieces.ToList();
        (pieces.Count > 1).ShouldBe(lines > 1);
        pieces.ShouldAllBe(piece => piece.Length < LongestField);

        var again = BankUpload.Read(new FormCollection(pieces.Index()
            .Select(piece => (BankUpload.PackedField(0, piece.Index), piece.Item))
            .Append((BankUpload.NameField(0), chosen.Name)).Append((BankUpload.ReasonField(0), "de bank zegt het zo"))
            .ToDictionary(field => field.Item1, field => new StringValues(field.Item2)))).ShouldHaveSingleItem();
        again.File!.Sha256.ShouldBe(chosen.File!.Sha256);
        again.Choice.AcceptDifference.ShouldBe("de bank zegt het zo");
    }

    // Texts that cannot be packed much smaller.
    private static FormCollection FormOf(int lines)
    {
        var random = new Random(20261130);
        var text = StatementText.Of("NL20INGB0001234567", 100_000, 100_000, [
            .. Enumerable.Range(0, lines).Select(_ => new Line(
                "2026-03-02", 100, "Wie", Convert.ToHexString(Bytes(random, 1_500)), null)),
        ]);
        var bytes = Encoding.UTF8.GetBytes(text);
        return new FormCollection([], new FormFileCollection
        {
            new FormFile(new MemoryStream(bytes), 0, bytes.Length, BankUpload.FileField, "groot.xml"),
        });
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
