using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.BothYears;

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
    public static readonly Person FormerEditor = Resident("Wil de Groot", new(2020, 3, 9));
    public static readonly Person Editor = Resident("Daniël Cohen", new(2020, 6, 22));

    public static readonly Person KitchenHelp = Resident("Rosa Martins", new(2023, 2, 13));
    public static readonly Person Connector = Resident("Samira Haddad", new(2023, 9, 4));
    public static readonly Person Caretaker = Resident("Kwame Boateng", new(2024, 6, 10));
    public static readonly Person GreenHelp = Resident("Jeroen Vos", new(2022, 11, 7));
    public static readonly Person LunchHelp = Resident("Esra Yildiz", new(2023, 6, 19));
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

    public static readonly Person SupervisoryChair = Resident("Anneke Hofstra", new(2019, 12, 1));
    public static readonly Person Supervisor = Resident("Stanley Wijngaarde", new(2020, 11, 23));
    public static readonly Person FormerSupervisor = Resident("Theo Kuiper", new(2020, 1, 13));
    public static readonly Person NewSupervisor = Resident("Hanneke Bosma", new(2022, 5, 30));
    public static readonly Person Auditor = Resident("Gerrit Postma", new(2021, 2, 1));
    public static readonly Person SecondAuditor = Resident("Farida Amrani", new(2022, 1, 24));
    public static readonly Person NextAuditor = Resident("Loes van Wijk", new(2023, 3, 27));

    public static readonly Person CareExpert = Resident("Marloes Dekker", new(2021, 10, 11));
    public static readonly Person DebtExpert = Resident("Carlo Bianchi", new(2022, 8, 29));
    public static readonly Person MournExpert = Resident("Zeynep Arslan", new(2023, 11, 6));

    /// <summary>Everybody who does something in the story, in the order in which they are entered.</summary>
    public static IReadOnlyList<Person> All { get; } =
    [
        Board, Treasurer, MeetingLeader, InformationLeader, SupervisoryChair, Supervisor, FormerSupervisor,
        NewSupervisor, Auditor, SecondAuditor, NextAuditor, Cook, Host, Walker, Neighbour, EnergyCoach, Maker,
        FormerEditor, Editor, KitchenHelp, Connector, Caretaker, GreenHelp, LunchHelp, HandyMan, CareHelp, SchoolHelp,
        ShopHelp, Ambassador, SecondAmbassador, Newcomer, CareExpert, DebtExpert, MournExpert,
    ];

    private static Person Leader(string name, LocalDate admittedOn) => new(name, admittedOn, "project-leader", Lunch);

    private static Person Resident(string name, LocalDate admittedOn) => new(name, admittedOn, "volunteer", Evening);
}
