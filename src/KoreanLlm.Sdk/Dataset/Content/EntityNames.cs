namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an entity is called.</summary>
internal static class EntityNames
{
    /// <summary>Id, names and aliases; together unique among entities of a kind.</summary>
    public static IEnumerable<string> Of(CatalogEntity entity)
    {
        yield return entity.Id;
        yield return entity.Name.English;
        if (entity.Name.Korean is { } korean)
        {
            yield return korean;
        }

        foreach (var alias in entity.Aliases)
        {
            yield return alias;
        }
    }

    /// <summary>Names others give it: the repository of its weights and the model ids it is served under.</summary>
    public static IEnumerable<string> Addresses(CatalogEntity entity)
    {
        if (entity is Model model)
        {
            foreach (var endpoint in model.Endpoints)
            {
                yield return endpoint.ModelId;
            }
        }

        if (entity is Model { HuggingFaceId: { } own })
        {
            yield return own;
        }
        else if (entity is ReferenceModel { HuggingFaceId: { } other })
        {
            yield return other;
        }
        else if (entity is Benchmark { HarnessTask: { } task })
        {
            yield return task;
        }
    }
}
