using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>All invented, like everything that they do.</summary>
internal static class People
{
    private static readonly LocalTime Lunch = new(12, 5);
    private static readonly LocalTime Evening = new(19, 30);
    private static readonly LocalTime LateEvening = new(21, 20);

    public static readonly Person Board = new("Marijke van Duinen", new(2019, 12, 1), "board", LateEvening);
    public static readonly Person Treasurer = new("Rachid El Bakkali", new(2020, 9, 14), "treasurer", Evening);
    public static readonly Person MeetingLeader = Leader("Joke Terpstra", new(2020, 2, 3));
    public static readonly Person InformationLeader = Leader("Sunita Ramdas", new(2021, 5, 17));

    public static readonly Person Cook = Resident("Aynur Kaplan", new(2021, 3, 8));
    public static readonly Person Host = Resident("Henk Verweij", new(2020, 2, 3));
    public static readonly Person Walker = Resident("Ingrid Sørensen", new(2022, 4, 11));
    public static readonly Person Neighbour = Resident("Fatoumata Diallo", new(2022, 10, 3));
    public static readonly Person EnergyCoach = Resident("Piet Brandsma", new(2023, 1, 16));
    public static readonly Person Maker = Resident("Lien Nguyen", new(2021, 11, 1));
    public static readonly Person Editor = Resident("Daniël Cohen", new(2020, 6, 22));

    public static readonly Person Connector = Resident("Samira Haddad", new(2023, 9, 4));
    public static readonly Person Caretaker = Resident("Kwame Boateng", new(2024, 6, 10));
    public static readonly Person HandyMan = Resident("Tomasz Zielinski", new(2023, 5, 22));
    public static readonly Person CareHelp = Resident("Naomi Pinas", new(2024, 2, 5));
    public static readonly Person SchoolHelp = Resident("Bram de Ruiter", new(2024, 8, 26)) with
    {
        BirthDate = new LocalDate(2005, 9, 19),
    };
    public static readonly Person ShopHelp = Resident("Yusuf Demir", new(2025, 1, 20));

    public static readonly Person Ambassador = Resident("Corrie Blom", new(2019, 12, 1));
    public static readonly Person SecondAmbassador = Resident("Mehmet Aksoy", new(2021, 9, 20));
    public static readonly Person Newcomer = Resident("Olga Petrova", new(2025, 4, 14));

    /// <summary>Who was a member already when the year began, and who came in the course of it.</summary>
    public static IReadOnlyList<Person> All { get; } =
    [
        Board, Treasurer, MeetingLeader, InformationLeader, Cook, Host, Walker, Neighbour, EnergyCoach, Maker, Editor,
        Connector, Caretaker, HandyMan, CareHelp, SchoolHelp, ShopHelp, Ambassador, SecondAmbassador, Newcomer,
    ];

    public static void Admit(Script script)
    {
        foreach (var (number, person) in All.Index())
        {
            // Who was a member already is taken over in three evenings of January.
            var recordedOn = person.AdmittedOn.Year < 2025
                ? new LocalDate(2025, 1, 3).PlusDays(number / 7)
                : person.AdmittedOn;
            script.Record(recordedOn, Board, new AdmitMember(
                person.Member, person.Name, MemberKind.Resident, person.AdmittedOn, Birth(person)), concerns: person);
        }
    }

    private static Personal<LocalDate>? Birth(Person person) =>
        person.BirthDate is { } born ? Personal.Of(born) : null;

    private static Person Leader(string name, LocalDate admittedOn) => new(name, admittedOn, "project-leader", Lunch);

    private static Person Resident(string name, LocalDate admittedOn) => new(name, admittedOn, "volunteer", Evening);
}
