using System.Xml.Linq;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Drawings;

public sealed class SvgWriterTests
{
    [Fact]
    public void A_drawing_with_a_text_is_an_image_that_says_it()
    {
        var svg = Written(new Drawing(100, 50.5, "Een \"staaf\" & meer", []));
        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-label")!.Value.ShouldBe("Een \"staaf\" & meer");
        svg.Attribute("viewBox")!.Value.ShouldBe("0 0 100 50.5");
    }

    [Fact]
    public void A_drawing_without_a_text_is_hidden_from_screen_readers()
    {
        var svg = Written(new Drawing(10, 10, "", []));
        svg.Attribute("aria-hidden")!.Value.ShouldBe("true");
        svg.Attribute("role").ShouldBeNull();
    }

    [Fact]
    public void Every_kind_of_shape_is_drawn_in_order()
    {
        var stroke = new Stroke(Ink.Brick, 1, new Dash(4, 2.5));
        var svg = Written(new Drawing(10, 10, "", [
            new Shape.Rectangle(1, 2, 3, 4, Ink.Blue),
            new Shape.Line(0, 0, 10, 0, stroke),
            new Shape.Circle(5, 5, 2.125, null, stroke),
            new Shape.Path(
                [
                    new PathStep.Move(0, 0), new PathStep.Line(1, 0), new PathStep.Curve(1, 1, 2, 2, 3, 3),
                    new PathStep.Close(),
                ],
                Ink.Yellow),
            new Shape.Text(5, 9, "<één>", 8, Ink.Ink2, Anchor.End, Bold: true, Serif: true, Italic: true),
        ]));

        svg.Elements().Select(it => it.Name.LocalName).ShouldBe(["rect", "line", "circle", "path", "text"]);
        svg.Elements().First().Attribute("fill")!.Value.ShouldBe("#1F4E79");
        svg.Elements().ElementAt(1).Attribute("stroke-dasharray")!.Value.ShouldBe("4 2.5");
        svg.Elements().ElementAt(2).Attribute("fill")!.Value.ShouldBe("none");
        svg.Elements().ElementAt(3).Attribute("d")!.Value.ShouldBe("M0 0 L1 0 C1 1 2 2 3 3 Z");
        var text = svg.Elements().Last();
        text.Value.ShouldBe("<één>");
        text.Attribute("text-anchor")!.Value.ShouldBe("end");
        text.Attribute("font-weight")!.Value.ShouldBe("700");
        text.Attribute("textLength").ShouldBeNull("the tables hold no italics");
    }

    [Fact]
    public void A_label_keeps_the_length_it_was_laid_out_with_in_any_font()
    {
        var svg = Written(new Drawing(100, 10, "", [new Shape.Text(0, 8, "€\u00A012", 10)]));
        svg.Elements().Single().Attribute("textLength")!.Value.ShouldBe("19.96");
    }

    private static XElement Written(Drawing drawing) => XDocument.Parse(SvgWriter.Write(drawing)).Root!;
}
