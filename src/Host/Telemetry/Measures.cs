using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Postgres.Appending;

namespace Wijkboek.Host.Telemetry;

/// <summary>
/// Sends counts and durations to a collector that somebody named, and nothing to anybody otherwise. No traces: the path
/// of a request names a cooperative, and now and then a person.
/// </summary>
internal static class Measures
{
    public const string Setting = "WIJKBOEK_TELEMETRY";

    public static string? Collector => Environment.GetEnvironmentVariable(Setting);

    /// <summary>Until disposed of, which sends what is left. Null when no collector was named.</summary>
    /// <exception cref="CliRefusal">What was named is no address.</exception>
    public static IDisposable? Start(string? named)
    {
        if (string.IsNullOrEmpty(named))
            return null;
        if (!Uri.TryCreate(named, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new CliRefusal(Sentences.Say("serve.telemetry_address", ("setting", Setting)));
        return Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource =>
                resource.Clear().AddService("wijkboek", autoGenerateServiceInstanceId: false))
            .AddMeter(AppendMeter.Name, "System.Runtime")
            .AddOtlpExporter(exporter =>
            {
                exporter.Endpoint = new Uri(collector, "v1/metrics");
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
            })
            .Build();
    }
}
