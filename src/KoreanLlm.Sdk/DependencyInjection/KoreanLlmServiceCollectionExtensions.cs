using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KoreanLlm.Sdk;

/// <summary>Registers the catalog with a dependency-injection container.</summary>
public static class KoreanLlmServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IKoreanLlmCatalog"/> as a singleton over the embedded dataset, unless one is registered already.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddKoreanLlmCatalog(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        // A factory, so that data are opened by the first consumer and not at start-up.
        services.TryAddSingleton<IKoreanLlmCatalog>(_ => KoreanLlmCatalog.Default);
        return services;
    }

    /// <summary>Registers <see cref="IKoreanLlmCatalog"/> as a singleton with overlays, unless one is registered already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds overlays to the builder.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Overlays are read at once, so that a bad one is refused at start-up rather than at the first question. A host that would rather start
    /// without it catches the exception and calls <see cref="AddKoreanLlmCatalog(IServiceCollection)"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DatasetFormatException">An overlay has problems; nothing was registered.</exception>
    public static IServiceCollection AddKoreanLlmCatalog(this IServiceCollection services, Action<CatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(IKoreanLlmCatalog) && !service.IsKeyedService))
        {
            return services;
        }

        var builder = new CatalogBuilder();
        configure(builder);
        return services.AddSingleton<IKoreanLlmCatalog>(builder.Build());
    }
}
