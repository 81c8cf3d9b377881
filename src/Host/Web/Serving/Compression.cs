using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Wijkboek.Host.Web.Serving;

/// <summary>Text goes smaller over the line.</summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.MimeTypes =
            ["text/html", "text/css", "text/javascript", "text/csv", "image/svg+xml"]);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    // From the size of an answer another site could guess what stands beside a text of its own in it. So over https
    // only what our own pages ask for, or somebody himself, becomes smaller; a browser that does not say gets it whole.
    public static void UseCompression(this WebApplication application)
    {
        application.Use((context, next) =>
        {
            if (context.Request.Headers["Sec-Fetch-Site"] is [("same-origin" or "none")])
                context.Features.Set<IHttpsCompressionFeature>(new OurOwn());
            return next(context);
        });
        application.UseResponseCompression();
    }

    private sealed class OurOwn : IHttpsCompressionFeature
    {
        public HttpsCompressionMode Mode { get; set; } = HttpsCompressionMode.Compress;
    }
}
