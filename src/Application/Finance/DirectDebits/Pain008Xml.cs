using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>
/// Writes a round as a customer direct debit initiation under the core scheme. First, later and single debits stand in
/// groups of their own, because the bank treats them apart.
/// </summary>
public static class Pain008Xml
{
    private const int LongestRemittance = 140;

    /// <summary>The version as the standard writes it.</summary>
    public static string NameOf(DebitFormat format) =>
        format == DebitFormat.Pain008V08 ? "pain.008.001.08" : "pain.008.001.02";

    public static void Write(CollectionFile file, DebitFormat format, Stream output)
    {
        var isNew = format == DebitFormat.Pain008V08;
        using var xml = new PainXml(output, NameOf(format), "CstmrDrctDbtInitn", isNew);
        xml.Header(file.MessageId, file.MadeOn, file.Debits.Count, file.Total, file.Creditor);
        foreach (var group in file.Debits.GroupBy(debit => debit.Sequence).OrderBy(group => group.Key))
            Group(xml, file, group.Key, [.. group]);
    }

    private static void Group(
        PainXml xml, CollectionFile file, DebitSequence sequence, IReadOnlyList<FileDebit> debits) =>
        xml.Within("PmtInf", () =>
        {
            xml.Path("PmtInfId", $"{file.MessageId}-{CodeOf(sequence)}");
            xml.Path("PmtMtd", "DD");
            xml.Path("BtchBookg", "true");
            xml.Sums(debits.Count, debits.Sum(debit => debit.Amount));
            xml.Within("PmtTpInf", () =>
            {
                xml.Path("SvcLvl/Cd", "SEPA");
                xml.Path("LclInstrm/Cd", "CORE");
                xml.Path("SeqTp", CodeOf(sequence));
            });
            xml.Date("ReqdColltnDt", file.CollectOn, wrapped: false);
            xml.Within("Cdtr", () => xml.Text("Nm", file.Creditor, PainXml.LongestName));
            xml.Path("CdtrAcct/Id/IBAN", file.CreditorIban);
            xml.Agent("CdtrAgt", null);
            xml.Path("ChrgBr", "SLEV");
            xml.Within("CdtrSchmeId", () => xml.Within("Id", () => xml.Within("PrvtId", () =>
                xml.Within("Othr", () =>
                {
                    xml.Path("Id", file.CreditorId);
                    xml.Path("SchmeNm/Prtry", "SEPA");
                }))));
            foreach (var debit in debits)
                Debit(xml, debit);
        });

    private static void Debit(PainXml xml, FileDebit debit) => xml.Within("DrctDbtTxInf", () =>
    {
        xml.Path("PmtId/EndToEndId", debit.EndToEndId);
        xml.Amount("InstdAmt", debit.Amount);
        xml.Within("DrctDbtTx", () => xml.Within("MndtRltdInf", () =>
        {
            xml.Path("MndtId", debit.Mandate);
            xml.Path("DtOfSgntr", PainXml.Day(debit.SignedOn));
        }));
        xml.Agent("DbtrAgt", null);
        xml.Within("Dbtr", () => xml.Text("Nm", debit.Name, PainXml.LongestName));
        xml.Path("DbtrAcct/Id/IBAN", debit.Iban);
        xml.Within("RmtInf", () => xml.Text("Ustrd", debit.Remittance, LongestRemittance));
    });

    private static string CodeOf(DebitSequence sequence) => sequence switch
    {
        DebitSequence.First => "FRST",
        DebitSequence.Recurring => "RCUR",
        _ => "OOFF",
    };
}
