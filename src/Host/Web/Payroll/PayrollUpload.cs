using Microsoft.AspNetCore.Http;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Payroll;

/// <summary>
/// A file of the payroll office on its way in. It goes along in the form from step to step, so that nobody looks for it
/// twice and nothing of it is kept here: it may name people.
/// </summary>
public sealed record PayrollUpload(string Name, string Packed, PayrollFile? File, Refusal? Unread)
{
    public const string FileField = "bestand";
    public const string NameField = "naam";
    public const string PackedField = "inhoud";

    /// <summary>What was chosen just now, or else what goes along.</summary>
    public static PayrollUpload Read(IFormCollection sent)
    {
        if (sent.Files.GetFile(FileField) is { Length: > 0 } chosen)
        {
            using var content = chosen.OpenReadStream();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return Of(chosen.FileName, bytes.ToArray());
        }

        var packed = sent[PackedField].ToString();
        var before = new byte[packed.Length];
        return Convert.TryFromBase64String(packed, before, out var length) && length > 0
            ? Of(sent[NameField].ToString(), before[..length])
            : new PayrollUpload("", "", null, PayrollFileRefusals.FileMissing);
    }

    private static PayrollUpload Of(string name, byte[] bytes)
    {
        var (file, refusal) = PayrollFile.Read(name, new MemoryStream(bytes, writable: false));
        return new PayrollUpload(name, file is null ? "" : Convert.ToBase64String(bytes), file, refusal);
    }
}
