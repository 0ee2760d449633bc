namespace KoreanLlm.Sdk;

/// <summary>What one registration adds to the catalog. A service of its own, so that registrations add up in the order they were made.</summary>
internal sealed class CatalogConfiguration(Action<IServiceProvider, CatalogBuilder> configure)
{
    public static KoreanLlmCatalog Build(IServiceProvider provider, IEnumerable<CatalogConfiguration> configurations)
    {
        var builder = new CatalogBuilder();
        foreach (var configuration in configurations)
        {
            configuration.Configure(provider, builder);
        }

        return builder.Build();
    }

    private void Configure(IServiceProvider provider, CatalogBuilder builder) => configure(provider, builder);
}
