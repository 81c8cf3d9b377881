using Wijkboek.Application.Acts.Forms;

namespace Wijkboek.Application.Tests.Acts.Forms;

public sealed class TypedFormTests
{
    [Fact]
    public void The_rows_of_a_list_are_counted_also_when_they_are_empty()
    {
        var form = TypedForm.Empty.With(("lines[0].account", ""), ("lines[3].debit", "5"), ("lines2[9].x", ""));
        form.RowsOf("lines").ShouldBe(4);
        form.RowsOf("other").ShouldBe(0);
    }

    [Theory]
    [InlineData("lines[100000].account")]
    [InlineData("lines[-1].account")]
    [InlineData("lines[x].account")]
    [InlineData("lines[1")]
    [InlineData("lines[99999999999999]")]
    public void A_row_that_nobody_drew_does_not_count(string name) =>
        TypedForm.Empty.With((name, "1")).RowsOf("lines").ShouldBe(0);
}
