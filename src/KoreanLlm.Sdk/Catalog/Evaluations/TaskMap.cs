namespace KoreanLlm.Sdk;

/// <summary>Finds the benchmark of a task by the names that evaluation software gives it.</summary>
internal static class TaskMap
{
    /// <summary>Parts of a task's name that say how the same items were asked: generated answers, reasoning, no or some examples.</summary>
    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal) { "direct", "cot", "zeroshot", "fewshot", "generative" };

    /// <summary>The benchmark, and whether the task is another form of it than its own harness task; null where none, or several, have the name.</summary>
    /// <remarks>What is left of a name after the settings must be a benchmark's whole name: <c>kmmlu_direct_hard</c> is the hard one, <c>kmmlu_direct_law</c> is a part and none.</remarks>
    public static TaskMatch? Find(IKoreanLlmCatalog catalog, string task)
    {
        // Inspect names a task by its package: inspect_evals/gsm8k.
        var name = task[(task.LastIndexOf('/') + 1)..];
        if (Harness(catalog, name) is { } exact)
        {
            return new(exact, null, []);
        }

        if (catalog.Benchmarks.Any(b => b.HarnessTask == name))
        {
            return null;
        }

        var tokens = name.Split('_');
        var settings = tokens.Skip(1).Where(Settings.Contains).ToHashSet();
        return settings.Count > 0 && Harness(catalog, string.Join('_', tokens.Where((t, i) => i == 0 || !Settings.Contains(t)))) is { } asked ? new(asked, name, settings)
            : catalog.Benchmarks.Find(name) is { } named ? new(named, null, [])
            : null;
    }

    // The lengths of RULER share one task: it is none of them.
    private static Benchmark? Harness(IKoreanLlmCatalog catalog, string name) => catalog.Benchmarks.Where(b => b.HarnessTask == name).Take(2).ToList() is [var only] ? only : null;
}
