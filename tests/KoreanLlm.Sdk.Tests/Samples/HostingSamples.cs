using Microsoft.Extensions.DependencyInjection;

namespace KoreanLlm.Sdk.Tests.Samples;

public class HostingSamples
{
    [Fact]
    public void Registrations_add_up()
    {
        using var folder = new TemporaryOverlay();
        var contentRoot = folder.Folder;
        var services = new ServiceCollection();

        #region register
        services.AddKoreanLlmCatalog();                                                                       // a library that only asks
        services.AddKoreanLlmCatalog(b => b.AddOverlayFile(Path.Combine(contentRoot, "ours.json")));          // the host; the plain call takes nothing away
        services.AddKeyedKoreanLlmCatalog("ours-alone", b => b.WithoutEmbeddedData().AddOverlay(OurModels())); // a second catalog beside it
        #endregion

        using var host = services.BuildServiceProvider();

        #region fail-at-start
        host.GetRequiredService<IKoreanLlmCatalog>(); // once the host is built: a bad overlay ends the start, not the first request
        #endregion

        host.GetRequiredService<KoreanLlmCatalog>().Dataset.Overlays.Should().Equal("ours");
        host.GetRequiredKeyedService<IKoreanLlmCatalog>("ours-alone").Organizations.Should().ContainSingle();
    }

    [Fact]
    public void Starting_without_a_bad_overlay()
    {
        #region start-without
        var services = new ServiceCollection();
        try
        {
            services.AddSingleton(new CatalogBuilder().AddOverlayBytes("{}"u8.ToArray(), "ours").Build());
        }
        catch (DatasetFormatException e)
        {
            Console.WriteLine(string.Join(Environment.NewLine, e.Problems));
        }

        services.AddKoreanLlmCatalog(); // the catalog above, or that of the package
        #endregion

        services.BuildServiceProvider().GetRequiredService<IKoreanLlmCatalog>().Should().BeSameAs(KoreanLlmCatalog.Default);
    }

    [Fact]
    public async Task Bodies_that_refuse_to_block()
    {
        using var request = new AsyncOnlyStream(TemporaryOverlay.Json);
        using var response = new AsyncOnlyStream();
        var aborted = TestContext.Current.CancellationToken;

        #region bodies
        var builder = await new CatalogBuilder().AddOverlayStreamAsync(request, "posted", aborted);
        var catalog = builder.Build();
        await catalog.ExportJsonAsync([catalog.Models["exaone-4.0-32b"]], response, cancellationToken: aborted);
        #endregion

        response.Written.Should().NotBeEmpty();
    }

    private static CatalogOverlay OurModels() => new()
    {
        Name = "ours-alone",
        ReadOn = Fixtures.ReadOn,
        Organizations = [new Organization { Id = "ours", Name = Fixtures.Text("Ours"), Kind = OrganizationKind.Company }],
    };

    private sealed class TemporaryOverlay : IDisposable
    {
        public static readonly byte[] Json = """{"name":"ours","readOn":"2026-11-24","models":[{"id":"exaone-4.0-32b","contextLength":65536}]}"""u8.ToArray();

        public TemporaryOverlay() => File.WriteAllBytes(Path.Combine(Folder, "ours.json"), Json);

        public string Folder { get; } = Directory.CreateTempSubdirectory("koreanllm").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
