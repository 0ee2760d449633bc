namespace KoreanLlm.Sdk;

/// <summary>The system of a run: one of the catalog, or a new one with the least it needs.</summary>
internal sealed record SystemMatch(string Id, CatalogEntity? New, IReadOnlyList<string> Notes)
{
    public static SystemMatch Find(IKoreanLlmCatalog catalog, EvaluationRun run, EvaluationImportOptions options)
    {
        var name = options.System ?? run.System;
        if (Names(name, run, options).Select(n => catalog.Models.Find(n) ?? (CatalogEntity?)catalog.ReferenceModels.Find(n)).FirstOrDefault(e => e is not null) is { } known)
        {
            return new(known.Id, null, []);
        }

        var id = NewId(catalog, name);
        var notes = new List<string> { $"No name of the catalog is '{name}': '{id}' is new{(options.AsReferenceModel ? "" : ", its domain taken as general")}." };
        notes.AddRange(catalog.Identify(name).Select(i => $"It may be {i.Entity.Id}: {i.Reason} Where it is, give that as the system."));
        var text = new LocalizedText { English = name };
        return new(id, options.AsReferenceModel ? new ReferenceModel { Id = id, Name = text } : new Model { Id = id, Name = text, Developers = [], Domain = ModelDomain.General }, notes);
    }

    /// <summary>Lower-case Latin letters and digits with '.' and '-' between; empty where a name has none.</summary>
    public static string Slug(string name) =>
        string.Join('-', string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', '-');

    // Inspect puts the service before the name: openai/gpt-4o, vllm/LGAI-EXAONE/EXAONE-4.0-32B.
    private static IEnumerable<string> Names(string name, EvaluationRun run, EvaluationImportOptions options) =>
        options.System is null && run.Format == EvaluationFormat.Inspect && name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < name.Length - 1 ? [name, name[(slash + 1)..]] : [name];

    private static string NewId(IKoreanLlmCatalog catalog, string name)
    {
        // Of a path, what names the checkpoint.
        var slug = Slug(string.Join(' ', name.Split('/', '\\').TakeLast(2))) is { Length: > 0 } own ? own : "system";
        return catalog.Models.ContainsId(slug) || catalog.ReferenceModels.ContainsId(slug) ? $"own-{slug}" : slug;
    }
}
