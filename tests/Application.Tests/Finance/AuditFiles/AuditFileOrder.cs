using System.Xml.Linq;
using Wijkboek.Application.Finance.AuditFiles;

namespace Wijkboek.Application.Tests.Finance.AuditFiles;

/// <summary>
/// What stands within what, in which order and what must be there, as the formats say: <c>!</c> is obliged, <c>*</c>
/// may come more than once.
/// </summary>
internal static class AuditFileOrder
{
    private static readonly Dictionary<string, string> New = new()
    {
        ["auditfile"] = "header! company!",
        ["header"] = "fiscalYear! startDate! endDate! curCode! dateCreated! softwareDesc! softwareVersion! RGSVersion",
        ["company"] = "Commercenr companyName! taxRegistrationCountry! taxRegIdent! streetAddress* customersSuppliers "
            + "generalLedger! vatCodes periods! openingBalance! transactions!",
        ["generalLedger"] = "ledgerAccount*",
        ["ledgerAccount"] = "accID! accDesc! accTp! RGScode",
        ["periods"] = "period*",
        ["period"] = "periodNumber! startDatePeriod! endDatePeriod!",
        ["openingBalance"] = "linesCount! totalDebit! totalCredit! obLine*",
        ["obLine"] = "nr! accID! amnt! amntTp!",
        ["transactions"] = "linesCount! totalDebit! totalCredit! journal*",
        ["journal"] = "jrnID! desc! jrnTp offsetAccID transaction*",
        ["transaction"] = "nr! desc periodNumber! trDt! Source User trLine*",
        ["trLine"] = "nr! accID! docRef! effDate! settDate desc amnt! amntTp! custSupID invRef receivingDocRef "
            + "shipDocRef cost product project workCostArrRef bankAccNr offsetBankAccNr vat* currency",
    };

    private static readonly Dictionary<string, string> Old = new(New)
    {
        ["header"] = "fiscalYear! startDate! endDate! curCode! dateCreated! softwareDesc softwareVersion",
        ["company"] = "companyIdent companyName! taxRegistrationCountry! taxRegIdent! streetAddress* postalAddress* "
            + "customersSuppliers generalLedger! vatCodes periods! openingBalance! transactions!",
        ["ledgerAccount"] = "accID! accDesc! accTp! leadCode leadDescription leadReference",
        ["openingBalance"] = "opBalDate! linesCount! totalDebit! totalCredit! obLine*",
        ["transaction"] = "nr! desc periodNumber! trDt! amnt amntTp sourceID userID trLine*",
        ["trLine"] = "nr! accID! docRef! effDate! desc amnt! amntTp! custSupID invRef orderRef receivingDocRef "
            + "shipDocRef qntity qntityID costID prodID projID workCostArrRef bankAccNr offsetBankAccNr vat* currency",
    };

    public static void Check(XElement element, AuditFileVersion version)
    {
        var wanted = (version == AuditFileVersion.V40 ? New : Old)[element.Name.LocalName].Split(' ');
        string[] names = [.. element.Elements().Select(child => child.Name.LocalName)];
        var order = wanted.Select(name => name.TrimEnd('!', '*')).ToList();

        names.Except(order).ShouldBeEmpty($"within {element.Name.LocalName}");
        names.Select(name => order.IndexOf(name)).ShouldBeInOrder();
        foreach (var name in wanted.Where(name => name.EndsWith('!')))
            names.Count(found => found == name[..^1]).ShouldBe(1, $"{name} within {element.Name.LocalName}");
        foreach (var name in wanted.Where(name => !name.EndsWith('*')))
            names.Count(found => found == name.TrimEnd('!')).ShouldBeLessThanOrEqualTo(1, name);
    }
}
