using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Access.Users;

/// <summary>A user as the database may hold it.</summary>
internal static class UserSeal
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Converters = { new MomentConverter(), new UserIdConverter() },
    };

    public static byte[] Seal(this MasterKey key, User user) =>
        key.SealUser(user.Id.Value, JsonSerializer.SerializeToUtf8Bytes(user, Form));

    public static User OpenUser(this MasterKey key, string id, long version, byte[] whole) =>
        JsonSerializer.Deserialize<User>(key.OpenUser(id, whole), Form)! with { Version = version };

    public static byte[] EmailPrint(this MasterKey key, string email) => key.Lookup("email", User.Normal(email));

    private sealed class MomentConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }

    private sealed class UserIdConverter : JsonConverter<UserId>
    {
        public override UserId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, UserId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
