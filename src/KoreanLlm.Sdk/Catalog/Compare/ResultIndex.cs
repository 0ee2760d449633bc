using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>The results of a catalog by system and benchmark, gathered when first asked for.</summary>
internal static class ResultIndex
{
    private static readonly ConditionalWeakTable<IKoreanLlmCatalog, Lazy<ILookup<(string System, string Benchmark), BenchmarkResult>>> Indexes = [];

    public static ImmutableArray<BenchmarkResult> Of(IKoreanLlmCatalog catalog, string system, string benchmark) =>
        [.. Indexes.GetValue(catalog, static c => new(() => c.Results.ToLookup(r => (r.SystemId, r.BenchmarkId)), LazyThreadSafetyMode.PublicationOnly)).Value[(system, benchmark)]];
}
