global using static Wijkboek.ExampleYear.Amounts;
