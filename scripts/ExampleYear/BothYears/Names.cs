namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Names of people who do not exist, put together from names that are common in the city.</summary>
internal static class Names
{
    private static readonly string[] First =
    [
        "Aad", "Aisha", "Anna", "Arie", "Ayşe", "Bart", "Bilal", "Carla", "Chantal", "Dewi", "Dirk", "Ela", "Els",
        "Emine", "Erik", "Farah", "Femke", "Gita", "Greet", "Hamid", "Hans", "Ilse", "Ibrahim", "Ineke", "Jamila",
        "Jan", "Jolanda", "Kees", "Khadija", "Lars", "Leila", "Lotte", "Maaike", "Mario", "Meryem", "Mieke", "Mo",
        "Nadia", "Nel", "Omar", "Patricia", "Paul", "Ravi", "Ria", "Ruud", "Saskia", "Selma", "Tineke", "Tom", "Yvonne",
    ];

    private static readonly string[] Last =
    [
        "Aydin", "Bakker", "Benali", "van den Berg", "Bos", "de Boer", "Bouzid", "Brouwer", "Çelik", "Dijkstra",
        "van Dongen", "Ekinci", "Gerritsen", "de Haan", "Hendriks", "Hoekstra", "Jansen", "Kaya", "Koster", "de Leeuw",
        "Linders", "Maas", "Meijer", "Mohan", "Mulder", "Oosterhof", "Peters", "Prins", "Rahimi", "Scholten", "Smit",
        "Sahin", "Tahiri", "Veenstra", "Verhoeven", "Visser", "de Vries", "Willems", "de Wit", "Zwart",
    ];

    /// <summary>Different for every number below two thousand, and unlike that of the number before.</summary>
    public static string Numbered(int number) =>
        $"{First[number * 17 % First.Length]} {Last[((number * 7) + (number / 200)) % Last.Length]}";
}
