using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>What the pages of one part have in common.</summary>
/// <param name="FooterTitle">The chapter as the footer names it; null leaves the footer out, as on a cover.</param>
internal sealed record PageLook(Paper Paper, string? FooterTitle);
