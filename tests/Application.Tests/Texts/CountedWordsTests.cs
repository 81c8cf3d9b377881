using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Tests.Texts;

public sealed class CountedWordsTests
{
    [Theory]
    [InlineData(0, "Bij 0 boekingen zit")]
    [InlineData(1, "Bij 1 boeking zit")]
    [InlineData(2, "Bij 2 boekingen zit")]
    [InlineData(1_001, "Bij 1.001 boekingen zit")]
    public void One_thing_has_another_word_than_many(int count, string begins) =>
        Sentences.Say("year_close.documents_missing", ("count", count)).ShouldStartWith(begins);
}
