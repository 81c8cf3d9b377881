using Microsoft.AspNetCore.Http;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Host.Documents;

namespace Wijkboek.Host.Web.Documents;

/// <summary>
/// A file that somebody brought along, given back: as the kind that it was seen to be, and able to do nothing. A PDF is
/// saved and never opened as a page of ours.
/// </summary>
internal sealed class DocumentResult(KeptDocument document, string name) : IResult
{
    private const string Powerless = "default-src 'none'; sandbox";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentSecurityPolicy = Powerless;
        var file = document.Kind == DocumentKind.Pdf
            ? Results.Bytes(document.Content, document.MediaType, NameWithExtension)
            : Results.Bytes(document.Content, document.MediaType);
        return file.ExecuteAsync(httpContext);
    }

    // What is called a program by its name is saved as what it is.
    private string NameWithExtension => name.EndsWith($".{document.Extension}", StringComparison.OrdinalIgnoreCase)
        ? name
        : $"{name}.{document.Extension}";
}
