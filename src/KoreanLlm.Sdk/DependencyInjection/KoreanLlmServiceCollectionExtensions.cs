using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KoreanLlm.Sdk;

/// <summary>Registers the catalog with a dependency-injection container.</summary>
/// <remarks>
/// The catalog is a singleton, as <see cref="IKoreanLlmCatalog"/> and as <see cref="KoreanLlmCatalog"/>, and is built when first resolved. Calls add up: each
/// adds its overlays, in the order of the calls, and one without overlays takes none away. To have a bad overlay fail at start, resolve the catalog once the
/// host is built: <c>host.Services.GetRequiredService&lt;IKoreanLlmCatalog&gt;()</c>. A catalog that is registered under either type before the first call
/// stays as it is, without the overlays of these calls.
/// </remarks>
public static class KoreanLlmServiceCollectionExtensions
{
    /// <summary>Registers the catalog: the embedded dataset, with the overlays of other calls.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddKoreanLlmCatalog(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(IKoreanLlmCatalog) && !service.IsKeyedService))
        {
            // Whoever asks for the class must not get another catalog than whoever asks for the interface.
            services.TryAddSingleton(provider => OwnCatalog(provider.GetRequiredService<IKoreanLlmCatalog>()));
            return services;
        }

        services.TryAddSingleton(provider => CatalogConfiguration.Build(provider, provider.GetServices<CatalogConfiguration>()));
        services.TryAddSingleton<IKoreanLlmCatalog>(provider => provider.GetRequiredService<KoreanLlmCatalog>());
        return services;
    }

    /// <summary>Registers the catalog and adds overlays to it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds overlays to the builder; called when the catalog is first resolved.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddKoreanLlmCatalog(this IServiceCollection services, Action<CatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddKoreanLlmCatalog((_, builder) => configure(builder));
    }

    /// <summary>Registers the catalog and adds overlays to it that depend on other services, such as a configuration or the content root of the host.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds overlays to the builder; called when the catalog is first resolved.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddKoreanLlmCatalog(this IServiceCollection services, Action<IServiceProvider, CatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(new CatalogConfiguration(configure));
        return services.AddKoreanLlmCatalog();
    }

    /// <summary>Registers a catalog under a key, beside the one without a key and without its overlays.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key; calls with the same key add up.</param>
    /// <param name="configure">Adds overlays to the builder; called when the catalog is first resolved.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddKeyedKoreanLlmCatalog(this IServiceCollection services, object serviceKey, Action<CatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddKeyedKoreanLlmCatalog(serviceKey, (_, builder) => configure(builder));
    }

    /// <summary>Registers a catalog under a key, with overlays that depend on other services, beside the one without a key and without its overlays.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key; calls with the same key add up.</param>
    /// <param name="configure">Adds overlays to the builder; called when the catalog is first resolved.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddKeyedKoreanLlmCatalog(this IServiceCollection services, object serviceKey, Action<IServiceProvider, CatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddKeyedSingleton(serviceKey, new CatalogConfiguration(configure));
        services.TryAddKeyedSingleton(serviceKey, (provider, key) => CatalogConfiguration.Build(provider, provider.GetKeyedServices<CatalogConfiguration>(key)));
        services.TryAddKeyedSingleton<IKoreanLlmCatalog>(serviceKey, (provider, key) => provider.GetRequiredKeyedService<KoreanLlmCatalog>(key));
        return services;
    }

    private static KoreanLlmCatalog OwnCatalog(IKoreanLlmCatalog catalog) => catalog as KoreanLlmCatalog
        ?? throw new InvalidOperationException($"The registered {nameof(IKoreanLlmCatalog)} is a {catalog.GetType()}: ask for the interface, not for {nameof(KoreanLlmCatalog)}.");
}
