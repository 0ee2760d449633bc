namespace KoreanLlm.Sdk;

/// <summary>The models a model was made from, the nearest first.</summary>
internal static class BaseLine
{
    /// <summary>The model itself, its base, the base of that, and so on; each once.</summary>
    public static IEnumerable<CatalogEntity> Of(IKoreanLlmCatalog catalog, CatalogEntity model)
    {
        var seen = new HashSet<string>();
        for (CatalogEntity? next = model; next is not null && seen.Add(next.Id); next = next is Model { BaseModel: { } id } ? Find(catalog, id) : null)
        {
            yield return next;
        }
    }

    private static CatalogEntity? Find(IKoreanLlmCatalog catalog, string id) =>
        catalog.Models.TryGet(id, out var model) ? model : catalog.ReferenceModels.TryGet(id, out var reference) ? reference : null;
}
