using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace KoreanLlm.Sdk.Tests.DependencyInjection;

public class AddKoreanLlmCatalogTests
{
    [Fact]
    public void The_catalog_is_a_singleton_over_the_embedded_data()
    {
        using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Should().BeSameAs(KoreanLlmCatalog.Default);
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        var services = new ServiceCollection().AddKoreanLlmCatalog().AddKoreanLlmCatalog().AddKoreanLlmCatalog(b => b.AddOverlay(Fixtures.Overlay(Fixtures.Model("m"))));

        services.Should().ContainSingle();
    }

    [Fact]
    public void A_catalog_registered_before_stays()
    {
        var own = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m")));

        using var services = new ServiceCollection().AddSingleton<IKoreanLlmCatalog>(own).AddKoreanLlmCatalog().BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Should().BeSameAs(own);
    }

    [Fact]
    public void Overlays_are_laid_on()
    {
        using var services = new ServiceCollection().AddKoreanLlmCatalog(b => b.AddOverlay(Fixtures.Overlay(Fixtures.Model("m")))).BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Models["m"].Id.Should().Be("m");
    }

    [Fact]
    public void A_bad_overlay_is_refused_at_registration_and_the_host_may_go_on_without()
    {
        var services = new ServiceCollection();

        var act = () => services.AddKoreanLlmCatalog(b => b.AddOverlayStream(new MemoryStream(Encoding.UTF8.GetBytes("{}"))));

        act.Should().Throw<DatasetFormatException>();
        services.AddKoreanLlmCatalog();
        services.Should().ContainSingle();
    }

    [Fact]
    public void A_keyed_catalog_is_another_one()
    {
        using var services = new ServiceCollection().AddKeyedSingleton<IKoreanLlmCatalog>("own", KoreanLlmCatalog.Default)
            .AddKoreanLlmCatalog(b => b.AddOverlay(Fixtures.Overlay(Fixtures.Model("m")))).BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Models["m"].Id.Should().Be("m");
    }

    [Fact]
    public void Null_is_refused()
    {
        var services = () => KoreanLlmServiceCollectionExtensions.AddKoreanLlmCatalog(null!);
        var configure = () => new ServiceCollection().AddKoreanLlmCatalog(null!);

        services.Should().Throw<ArgumentNullException>().WithParameterName("services");
        configure.Should().Throw<ArgumentNullException>().WithParameterName("configure");
    }
}
