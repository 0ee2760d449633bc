namespace KoreanLlm.Sdk.Tests.Catalog.Export;

public class AsyncExportTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    private static CancellationToken Canceled => new(canceled: true);

    [Fact]
    public async Task A_catalog_goes_to_a_stream_that_refuses_to_block()
    {
        using var expected = new MemoryStream();
        Catalog.ExportJson(expected, "ours");
        using var body = new AsyncOnlyStream();

        await Catalog.ExportJsonAsync(body, "ours", TestContext.Current.CancellationToken);

        body.Written.Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task So_do_entities()
    {
        CatalogEntity[] entities = [Catalog.Models["exaone-4.0-32b"], Catalog.Benchmarks["kmmlu"]];
        using var expected = new MemoryStream();
        Catalog.ExportJson(entities, expected);
        using var body = new AsyncOnlyStream();

        await Catalog.ExportJsonAsync(entities, body, cancellationToken: TestContext.Current.CancellationToken);

        body.Written.Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task A_canceled_export_writes_nothing()
    {
        using var body = new AsyncOnlyStream();

        var whole = () => Catalog.ExportJsonAsync(body, cancellationToken: Canceled);
        var some = () => Catalog.ExportJsonAsync([Catalog.Benchmarks["kmmlu"]], body, cancellationToken: Canceled);

        await whole.Should().ThrowAsync<OperationCanceledException>();
        await some.Should().ThrowAsync<OperationCanceledException>();
        body.Written.Should().BeEmpty();
    }
}
