namespace KoreanLlm.Sdk.Tests.Dataset.Overlays;

/// <summary>The same overlay, whichever way it comes in.</summary>
public class OverlayInputTests
{
    private static readonly byte[] Json = """{"name":"ours","readOn":"2026-11-24","models":[{"id":"exaone-4.0-32b","contextLength":65536}]}"""u8.ToArray();

    [Fact]
    public async Task Bytes_streams_and_files_give_the_same_catalog()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Json, TestContext.Current.CancellationToken);
            KoreanLlmCatalog[] catalogs =
            [
                new CatalogBuilder().AddOverlayBytes(Json).Build(),
                new CatalogBuilder().AddOverlayStream(new MemoryStream(Json)).Build(),
                (await new CatalogBuilder().AddOverlayStreamAsync(new AsyncOnlyStream(Json), cancellationToken: TestContext.Current.CancellationToken)).Build(),
                new CatalogBuilder().AddOverlayFile(path).Build(),
            ];

            catalogs.Select(c => c.Models["exaone-4.0-32b"].ContextLength).Should().AllBeEquivalentTo(65536);
            catalogs.Select(c => c.Dataset.Sha256).Distinct().Should().ContainSingle();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Bytes_that_change_afterwards_change_nothing()
    {
        var bytes = Json.ToArray();
        var builder = new CatalogBuilder().AddOverlayBytes(bytes);

        Array.Clear(bytes);

        builder.Build().Models["exaone-4.0-32b"].ContextLength.Should().Be(65536);
    }

    [Fact]
    public async Task A_canceled_reading_adds_nothing()
    {
        var builder = new CatalogBuilder();

        var act = () => builder.AddOverlayStreamAsync(new AsyncOnlyStream(Json), cancellationToken: new CancellationToken(canceled: true));

        await act.Should().ThrowAsync<OperationCanceledException>();
        builder.Build().Should().BeSameAs(KoreanLlmCatalog.Default);
    }

    [Fact]
    public async Task Too_many_bytes_are_refused_whichever_way_they_come()
    {
        var builder = new CatalogBuilder { MaximumOverlayBytes = Json.Length - 1 };
        var bytes = () => builder.AddOverlayBytes(Json, "ours");
        var stream = () => builder.AddOverlayStream(new MemoryStream(Json), "ours");
        var body = () => builder.AddOverlayStreamAsync(new AsyncOnlyStream(Json), "ours");

        bytes.Should().Throw<DatasetFormatException>().WithMessage("*ours*MaximumOverlayBytes*");
        stream.Should().Throw<DatasetFormatException>().WithMessage("*ours*MaximumOverlayBytes*");
        await body.Should().ThrowAsync<DatasetFormatException>().WithMessage("*ours*MaximumOverlayBytes*");
    }

    [Fact]
    public void A_relative_path_starts_where_the_file_was_added()
    {
        var builder = new CatalogBuilder().AddOverlayFile("no-such-overlay.json");

        var act = builder.Build;

        act.Should().Throw<FileNotFoundException>().WithMessage($"*{Path.Combine(Environment.CurrentDirectory, "no-such-overlay.json")}*");
    }
}
