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
    public void Class_and_interface_are_the_same_catalog()
    {
        using var services = new ServiceCollection().AddKoreanLlmCatalog(Model("m")).BuildServiceProvider();

        services.GetRequiredService<KoreanLlmCatalog>().Should().BeSameAs(services.GetRequiredService<IKoreanLlmCatalog>());
    }

    [Fact]
    public void Calls_add_up_in_their_order()
    {
        using var services = new ServiceCollection()
            .AddKoreanLlmCatalog(b => b.AddOverlay(Named("first", Fixtures.Model("m", m => m with { ContextLength = 1 }))))
            .AddKoreanLlmCatalog(b => b.AddOverlay(Named("second", Fixtures.Model("m", m => m with { ContextLength = 2 }), Fixtures.Model("n"))))
            .BuildServiceProvider();

        var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

        catalog.Dataset.Overlays.Should().Equal("first", "second");
        catalog.Models["m"].ContextLength.Should().Be(2);
        catalog.Models.TryGet("n", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_plain_call_of_another_library_takes_no_overlay_away(bool before)
    {
        var services = new ServiceCollection();
        _ = before ? services.AddKoreanLlmCatalog().AddKoreanLlmCatalog(Model("m")) : services.AddKoreanLlmCatalog(Model("m")).AddKoreanLlmCatalog();

        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IKoreanLlmCatalog>().Models["m"].Id.Should().Be("m");
        provider.GetServices<IKoreanLlmCatalog>().Should().ContainSingle();
    }

    [Fact]
    public void Overlays_may_depend_on_other_services()
    {
        using var services = new ServiceCollection()
            .AddSingleton(Fixtures.Overlay(Fixtures.Model("m")))
            .AddKoreanLlmCatalog((provider, b) => b.AddOverlay(provider.GetRequiredService<CatalogOverlay>()))
            .BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Models["m"].Id.Should().Be("m");
    }

    [Fact]
    public void The_catalog_is_built_when_first_resolved_and_once()
    {
        var built = 0;
        using var services = new ServiceCollection().AddKoreanLlmCatalog(_ => built++).BuildServiceProvider();

        built.Should().Be(0);
        services.GetRequiredService<IKoreanLlmCatalog>();
        services.GetRequiredService<KoreanLlmCatalog>();
        built.Should().Be(1);
    }

    [Fact]
    public void A_bad_overlay_fails_where_the_catalog_is_resolved()
    {
        using var services = new ServiceCollection().AddKoreanLlmCatalog(b => b.AddOverlayBytes("{}"u8.ToArray(), "ours")).BuildServiceProvider();

        var act = () => services.GetRequiredService<IKoreanLlmCatalog>();

        act.Should().Throw<DatasetFormatException>().WithMessage("*ours*");
    }

    [Fact]
    public void A_catalog_registered_before_stays()
    {
        var own = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m")));

        using var services = new ServiceCollection().AddSingleton<IKoreanLlmCatalog>(own).AddKoreanLlmCatalog().BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Should().BeSameAs(own);
        services.GetRequiredService<KoreanLlmCatalog>().Should().BeSameAs(own);
    }

    [Fact]
    public void A_class_registered_before_stays_and_serves_the_interface()
    {
        var own = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m")));

        using var services = new ServiceCollection().AddSingleton(own).AddKoreanLlmCatalog().BuildServiceProvider();

        services.GetRequiredService<IKoreanLlmCatalog>().Should().BeSameAs(own);
    }

    [Fact]
    public void A_keyed_catalog_has_its_own_overlays_and_they_add_up()
    {
        using var services = new ServiceCollection()
            .AddKoreanLlmCatalog(Model("plain"))
            .AddKeyedKoreanLlmCatalog("own", b => b.AddOverlay(Named("first", Fixtures.Model("a"))))
            .AddKeyedKoreanLlmCatalog("own", (_, b) => b.AddOverlay(Named("second", Fixtures.Model("b"))))
            .AddKeyedKoreanLlmCatalog("other", Model("c"))
            .BuildServiceProvider();

        var own = services.GetRequiredKeyedService<IKoreanLlmCatalog>("own");

        own.Dataset.Overlays.Should().Equal("first", "second");
        own.Models.TryGet("plain", out _).Should().BeFalse();
        services.GetRequiredKeyedService<KoreanLlmCatalog>("own").Should().BeSameAs(own);
        services.GetRequiredKeyedService<IKoreanLlmCatalog>("other").Dataset.Overlays.Should().Equal("test");
        services.GetRequiredService<IKoreanLlmCatalog>().Models.TryGet("a", out _).Should().BeFalse();
    }

    [Fact]
    public void Null_is_refused()
    {
        var some = new ServiceCollection();
        Action<CatalogBuilder> none = null!;
        Action<IServiceProvider, CatalogBuilder> noneWithServices = null!;

        Refused("services", () => KoreanLlmServiceCollectionExtensions.AddKoreanLlmCatalog(null!));
        Refused("services", () => KoreanLlmServiceCollectionExtensions.AddKoreanLlmCatalog(null!, _ => { }));
        Refused("services", () => KoreanLlmServiceCollectionExtensions.AddKeyedKoreanLlmCatalog(null!, "own", _ => { }));
        Refused("configure", () => some.AddKoreanLlmCatalog(none));
        Refused("configure", () => some.AddKoreanLlmCatalog(noneWithServices));
        Refused("configure", () => some.AddKeyedKoreanLlmCatalog("own", none));
        Refused("serviceKey", () => some.AddKeyedKoreanLlmCatalog(null!, _ => { }));
        some.Should().BeEmpty("nothing is registered by a call that is refused");

        static void Refused(string parameter, Func<IServiceCollection> act) => act.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
    }

    private static Action<CatalogBuilder> Model(string id) => b => b.AddOverlay(Fixtures.Overlay(Fixtures.Model(id)));

    private static CatalogOverlay Named(string name, params Model[] models) => new() { Name = name, ReadOn = Fixtures.ReadOn, Models = [.. models] };
}
