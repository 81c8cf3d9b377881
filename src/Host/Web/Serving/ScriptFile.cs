using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The one script there is, from our own origin; its address changes when it does.</summary>
internal static class ScriptFile
{
    private static readonly string Text = Read();

    public static string Address { get; } =
        $"/stijl/wijkboek-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12]}.js";

    public static IResult Of(HttpContext context)
    {
        context.Response.Headers.CacheControl = "max-age=31536000, immutable";
        return Results.Text(Text, "text/javascript");
    }

    private static string Read()
    {
        using var file = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Scripts/wijkboek.js")!);
        return file.ReadToEnd();
    }
}
