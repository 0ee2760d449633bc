using System.Collections.Immutable;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk;

/// <summary>Which service runs which model, and for what price.</summary>
public static class CatalogServices
{
    /// <summary>The models that are or were served under an id, with the service that does.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="modelId">The id as it is sent, e.g. <c>solar-pro2</c>, in any case; or provider and id, e.g. <c>upstage/solar-pro2</c>.</param>
    /// <param name="provider">The id or name of the provider, to ask of one alone.</param>
    /// <returns>All that match, in the order of the catalog; empty where none does. A model that was passed on under one id from version to version comes once for each.</returns>
    /// <exception cref="ArgumentException"><paramref name="modelId"/> is blank.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<ServedModel> ServedAs(this IKoreanLlmCatalog catalog, string modelId, string? provider = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(modelId);
        return
        [
            .. catalog.Models
                .SelectMany(model => model.Endpoints, (model, endpoint) => new ServedModel { Model = model, Endpoint = endpoint })
                .Where(served => IsId(served.Endpoint.ModelId, modelId) || IsId($"{served.Endpoint.Provider}/{served.Endpoint.ModelId}", modelId))
                .Where(served => provider is null || IsProvider(catalog, served.Endpoint.Provider, provider)),
        ];
    }

    /// <summary>What the services of a model charge on a day.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <param name="day">The day; that of the catalog unless given.</param>
    /// <returns>A price for each service that has one for the day and each of its currencies, each with how sure it is, the certain first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<DatedPrice> PricesOf(this IKoreanLlmCatalog catalog, Model model, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Endpoints.SelectMany(e => e.PricesOn(day ?? catalog.Date)).OrderBy(p => p.IsCharged == Answer.Yes ? 0 : 1)];
    }

    // A hyphen more or less is another id to a service.
    private static bool IsId(string served, string asked) => string.Equals(served, asked, StringComparison.OrdinalIgnoreCase);

    private static bool IsProvider(IKoreanLlmCatalog catalog, string provider, string asked) =>
        NameKey.Of(provider) == NameKey.Of(asked) || (catalog.Organizations.TryGet(asked, out var organization) && organization.Id == provider);
}
