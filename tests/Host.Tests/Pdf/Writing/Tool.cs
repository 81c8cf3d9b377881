using System.ComponentModel;
using System.Diagnostics;

namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>A program from outside that judges our files. When it is absent the test fails, not skips.</summary>
internal static class Tool
{
    public static string Qpdf(params string[] arguments) => Run("qpdf", package: "qpdf", arguments);

    public static string PdfToText(params string[] arguments) => Run("pdftotext", package: "poppler-utils", arguments);

    public static string PdfFonts(params string[] arguments) => Run("pdffonts", package: "poppler-utils", arguments);

    public static string PdfInfo(params string[] arguments) => Run("pdfinfo", package: "poppler-utils", arguments);

    private static string Run(string program, string package, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, $"{program}: {output}{errors.Result}");
            errors.Result.ShouldBe("", $"{program} complained.");
            return output;
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException($"Install {program}: it is in the package {package}.", absent);
        }
    }
}
