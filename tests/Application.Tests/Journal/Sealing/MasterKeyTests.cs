using System.Security.Cryptography;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Journal.Sealing;

public sealed class MasterKeyTests
{
    private static readonly MasterKey Key = new(new byte[MasterKey.Length]);
    private static readonly MasterKey Other = new([.. new byte[MasterKey.Length - 1], 1]);

    private sealed record Request(string Act, Money Amount, Personal<string>? Note);

    [Fact]
    public void A_wrapped_key_comes_back_for_its_own_cooperative_only()
    {
        var personal = PersonalKey.Create();
        var wrapped = Key.Wrap("wijk-oost", personal);

        Key.Unwrap("wijk-oost", personal.Id, wrapped).Secret.ShouldBe(personal.Secret);
        Should.Throw<CryptographicException>(() => Key.Unwrap("wijk-west", personal.Id, wrapped));
        Should.Throw<CryptographicException>(() => Key.Unwrap("wijk-oost", Guid.Empty, wrapped));
        Should.Throw<CryptographicException>(() => Other.Unwrap("wijk-oost", personal.Id, wrapped));
    }

    [Fact]
    public void A_request_has_one_hash_which_only_the_key_can_make()
    {
        var request = new Request("GrantAllowance", Money.Euro(84), "Voor Anna");

        var hash = RequestHash.Of(Key, request);

        hash.ShouldBe(RequestHash.Of(Key, request with { }));
        hash.ShouldNotBe(RequestHash.Of(Key, request with { Note = "Voor Bep" }));
        hash.ShouldNotBe(RequestHash.Of(Other, request));
    }

    [Fact]
    public void A_key_of_another_length_is_refused() =>
        Should.Throw<ArgumentException>(() => new MasterKey(new byte[16]));

    [Fact]
    public void Keys_are_told_apart_by_their_proof()
    {
        Key.Proof.ShouldBe(new MasterKey(new byte[MasterKey.Length]).Proof);
        Key.Proof.ShouldNotBe(Other.Proof);
    }
}
