using System.Text;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Tests.Postgres;

namespace Wijkboek.Host.Tests.Documents;

public sealed class InMemoryDocumentStoreTests : DocumentStoreTests
{
    private readonly InMemoryDocumentStore store = new();

    private protected override IDocumentStore Store => store;
}

public sealed class PostgresDocumentStoreTests(PostgresFixture postgres) : DocumentStoreTests, IAsyncLifetime
{
    private TestDatabase database = null!;
    private RoleConnections roles = null!;

    private protected override IDocumentStore Store =>
        new PostgresDocumentStore(roles, new MasterKey(new byte[MasterKey.Length]));

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        roles = RoleConnections.Open(database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await roles.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task The_database_alone_shows_no_receipt()
    {
        await Store.Keep(Own, Receipt, default);
        await using var owner = Host.Postgres.Database.Open(database.ConnectionString);
        await using var question = owner.CreateCommand("select encode(sealed, 'hex') from wb_documents");
        var kept = (string)(await question.ExecuteScalarAsync())!;
        kept.ShouldNotContain(Convert.ToHexStringLower(Encoding.UTF8.GetBytes("Bakker")));
        kept.Length.ShouldBe(2 * (Receipt.Content.Length + 28));
    }
}

/// <summary>What every store of receipts does.</summary>
public abstract class DocumentStoreTests
{
    private protected const string Own = "wijk-oost";
    private protected const string Other = "wijk-west";

    private protected static readonly KeptDocument Receipt =
        KeptDocument.Of("bon.pdf", Encoding.UTF8.GetBytes("%PDF-1.7 Bakker Bart, brood € 12,50")).Document!;

    private protected abstract IDocumentStore Store { get; }

    [Fact]
    public async Task A_file_comes_back_as_it_was_within_its_cooperative_only()
    {
        var store = Store;
        await store.Keep(Own, Receipt, default);
        await store.Keep(Own, Receipt, default);
        var found = (await store.Find(Own, Receipt.Sha256, default))!;
        (found.Kind, found.MediaType).ShouldBe((DocumentKind.Pdf, "application/pdf"));
        found.Content.ShouldBe(Receipt.Content);
        (await store.All(Own, default)).ShouldBe([Receipt.Sha256]);
        (await store.Find(Other, Receipt.Sha256, default)).ShouldBeNull();
        (await store.All(Other, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_cooperative_removes_another_still_has()
    {
        var store = Store;
        await store.Keep(Own, Receipt, default);
        await store.Keep(Other, Receipt, default);
        await store.Remove(Own, Receipt.Sha256, default);
        (await store.Find(Own, Receipt.Sha256, default)).ShouldBeNull();
        (await store.Find(Other, Receipt.Sha256, default)).ShouldNotBeNull();
    }

    [Fact]
    public void What_is_too_large_or_of_another_kind_is_not_taken()
    {
        var large = new byte[KeptDocument.LargestBytes + 1];
        Receipt.Content.CopyTo(large, 0);
        KeptDocument.Of("film.pdf", large).Refusal!.Code.ShouldBe("document.too_large");
        KeptDocument.Of("film.pdf", large[..^1]).Document.ShouldNotBeNull();
        KeptDocument.Of("bon.pdf", "<script>"u8.ToArray()).Refusal!.Code.ShouldBe("document.kind_unknown");
    }
}
