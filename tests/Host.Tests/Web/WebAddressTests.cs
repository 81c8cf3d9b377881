using Wijkboek.Host.Cli;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Tests.Web;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("http://localhost:5081", 5081)]
    [InlineData("http://127.0.0.1:0", 0)]
    [InlineData("http://[::1]:8080/", 8080)]
    public void This_machine_itself_is_where_the_web_may_listen(string urls, int port) =>
        WebAddress.Of(urls).Port.ShouldBe(port);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://wijkboek.example:5080")]
    [InlineData("https://localhost:5080")]
    [InlineData("http://localhost.evil.example:5080")]
    [InlineData("http://localhost:5080;http://0.0.0.0:5081")]
    [InlineData("http://wie@localhost:5080")]
    [InlineData("5080")]
    public void Anywhere_else_is_refused_until_people_sign_in(string urls) =>
        Should.Throw<CliRefusal>(() => WebAddress.Of(urls)).Message.ShouldContain("alleen op deze computer");

    [Theory]
    [InlineData("http://0.0.0.0:5080", "wijkboek.example")]
    [InlineData("http://[::]:5080", "WIJKBOEK.example")]
    [InlineData("http://127.0.0.1:5080", "wijkboek.example")]
    public void With_a_name_for_others_it_may_listen_elsewhere_and_answers_to_that_name_alone(string urls, string name)
    {
        var address = WebAddress.Of(urls, [name]);
        address.IsForThisMachine.ShouldBeFalse();
        address.Answers("wijkboek.example").ShouldBeTrue();
        address.Answers("evil.example").ShouldBeFalse();
    }

    [Fact]
    public void Without_a_choice_another_port_will_do() => WebAddress.Of(null).IsPreferred.ShouldBeTrue();
}
