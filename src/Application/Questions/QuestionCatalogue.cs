namespace Wijkboek.Application.Questions;

/// <summary>Every view that can be asked for, by name.</summary>
public sealed class QuestionCatalogue
{
    private readonly SortedDictionary<string, Func<Question, Task<Answer>>> questions = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => questions.Keys;

    public QuestionCatalogue Add(string name, Func<Question, Task<Answer>> answer)
    {
        questions.Add(
            name, async question => (await answer(question)) with { Stops = await question.Stops() });
        return this;
    }

    public Func<Question, Task<Answer>>? Find(string name) => questions.GetValueOrDefault(name);
}
