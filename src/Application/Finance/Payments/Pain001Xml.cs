using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Writes a batch as a customer credit transfer initiation in euros, one payment group in one file. Inside the EEA no
/// address of the payee is given; outside it the town and country in fields of their own.
/// </summary>
public static class Pain001Xml
{
    private const int LongestRemittance = 140;
    private const int LongestTown = 35;

    /// <summary>The version as the standard writes it.</summary>
    public static string NameOf(PaymentFormat format) =>
        format == PaymentFormat.Pain001V09 ? "pain.001.001.09" : "pain.001.001.03";

    public static void Write(PaymentFile file, PaymentFormat format, Stream output)
    {
        var isNew = format == PaymentFormat.Pain001V09;
        using var xml = new PainXml(output, NameOf(format), "CstmrCdtTrfInitn", isNew);
        xml.Header(file.MessageId, file.MadeOn, file.Payments.Count, file.Total, file.Debtor);
        xml.Within("PmtInf", () =>
        {
            xml.Path("PmtInfId", file.MessageId);
            xml.Path("PmtMtd", "TRF");
            xml.Path("BtchBookg", file.BatchBooking ? "true" : "false");
            xml.Sums(file.Payments.Count, file.Total);
            xml.Within("PmtTpInf", () =>
            {
                xml.Path("InstrPrty", "NORM");
                xml.Path("SvcLvl/Cd", "SEPA");
            });
            xml.Date("ReqdExctnDt", file.ExecuteOn, wrapped: true);
            xml.Within("Dbtr", () => xml.Text("Nm", file.Debtor, PainXml.LongestName));
            xml.Path("DbtrAcct/Id/IBAN", file.DebtorIban);
            xml.Agent("DbtrAgt", null);
            xml.Path("ChrgBr", "SLEV");
            foreach (var payment in file.Payments)
                Payment(xml, payment);
        });
    }

    private static void Payment(PainXml xml, FilePayment payment) => xml.Within("CdtTrfTxInf", () =>
    {
        xml.Path("PmtId/EndToEndId", payment.EndToEndId);
        xml.Within("Amt", () => xml.Amount("InstdAmt", payment.Amount));
        if (payment.Bic is { } bic)
            xml.Agent("CdtrAgt", bic);
        xml.Within("Cdtr", () =>
        {
            xml.Text("Nm", payment.Name, PainXml.LongestName);
            if (!SepaCountries.IsInEea(payment.Iban[..2]) && payment is { Town: { } town, Country: { } country })
                xml.Within("PstlAdr", () =>
                {
                    xml.Text("TwnNm", town, LongestTown);
                    xml.Path("Ctry", country);
                });
        });
        xml.Path("CdtrAcct/Id/IBAN", payment.Iban);
        Remittance(xml, payment);
    });

    private static void Remittance(PainXml xml, FilePayment payment)
    {
        if (payment.Reference is { } reference)
            xml.Within("RmtInf", () => xml.Within("Strd", () => xml.Within("CdtrRefInf", () =>
            {
                xml.Within("Tp", () =>
                {
                    xml.Path("CdOrPrtry/Cd", "SCOR");

                    // Who gives out the reference: the Dutch banks (CUR), or the international standard.
                    xml.Path("Issr", PaymentReference.IsCreditorReference(reference) ? "ISO" : "CUR");
                });
                xml.Path("Ref", reference);
            })));
        else if (payment.Remittance is { Length: > 0 } text && SepaText.Of(text, LongestRemittance).Length > 0)
            xml.Within("RmtInf", () => xml.Text("Ustrd", text, LongestRemittance));
    }
}
