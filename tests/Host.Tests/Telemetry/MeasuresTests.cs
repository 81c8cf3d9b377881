using System.Diagnostics;
using System.Net;
using System.Text;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Postgres.Appending;
using Wijkboek.Host.Telemetry;

namespace Wijkboek.Host.Tests.Telemetry;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_sent_unless_somebody_named_a_collector(string? named) =>
        Measures.Start(named).ShouldBeNull();

    [Theory]
    [InlineData("collector:4318")]
    [InlineData("/v1/metrics")]
    [InlineData("ftp://localhost")]
    public void What_is_no_address_is_refused(string named) =>
        Should.Throw<CliRefusal>(() => Measures.Start(named)).Message.ShouldContain(Measures.Setting);

    [Fact]
    public async Task Counts_without_names_reach_the_collector()
    {
        var (collector, address) = Listen();
        using var listening = collector;
        var receiving = Receive(collector);

        using (Measures.Start(address))
            AppendMeter.Answered(3, Stopwatch.GetTimestamp());

        var (path, body) = await receiving.WaitAsync(TestContext.Current.CancellationToken);
        path.ShouldBe("/v1/metrics");
        body.ShouldContain(AppendMeter.Appends);
        body.ShouldContain(AppendMeter.CommitDuration);
        body.ShouldNotContain(Environment.MachineName);
    }

    private static (HttpListener Collector, string Address) Listen()
    {
        while (true)
        {
            var address = $"http://localhost:{Random.Shared.Next(20_000, 60_000)}/";
            var collector = new HttpListener { Prefixes = { address } };
            try
            {
                collector.Start();
                return (collector, address);
            }
            catch (HttpListenerException)
            {
                // Somebody else's port.
                collector.Close();
            }
        }
    }

    private static async Task<(string Path, string Body)> Receive(HttpListener collector)
    {
        var request = await collector.GetContextAsync();
        using var reader = new StreamReader(request.Request.InputStream, Encoding.Latin1);
        var body = await reader.ReadToEndAsync();
        request.Response.Close();
        return (request.Request.Url!.AbsolutePath, body);
    }
}
