global using Wijkboek.Domain.Common;
