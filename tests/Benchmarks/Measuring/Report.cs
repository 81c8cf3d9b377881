using System.Globalization;
using System.Text.Json.Serialization;

namespace Wijkboek.Benchmarks.Measuring;

/// <param name="Baseline">That raw Npgsql itself is not slow: one caller's appends against pgbench.</param>
public sealed record Report(
    string MeasuredAt, string Postgres, int Processors, BaselineCheck? Baseline)
{
    [JsonExtensionData]
    public Dictionary<string, object> Measurements { get; } = [];

    public void Write(TextWriter output)
    {
        output.WriteLine($"{MeasuredAt}, {Postgres}, {Processors} processors");
        if (Baseline is { } baseline)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"raw append {baseline.Raw:N0}/s, pgbench {baseline.Pgbench:N0}/s, ratio {baseline.Ratio:0.00}"));
        }

        output.WriteLine($"{"",-10}{"ours",12}{"raw",12}{"ratio",8}{"p50 ms",9}{"p99 ms",9}{"MiB",6}");
        foreach (var (name, measured) in Measurements)
        {
            var m = (Measurement)measured;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-10}{m.Ours,12:N0}{m.Raw,12:N0}{m.Ratio,8:0.00}{m.P50,9:0.00}{m.P99,9:0.00}{m.PeakMemory,6}"));
        }
    }
}

/// <summary>Appends per second by one caller with the same SQL.</summary>
public sealed record BaselineCheck(double Raw, double Pgbench, double Ratio);
