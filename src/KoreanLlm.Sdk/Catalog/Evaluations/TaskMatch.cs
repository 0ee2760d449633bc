namespace KoreanLlm.Sdk;

/// <summary>A benchmark with the form of it that a task is; no form where the task is the benchmark's own.</summary>
internal sealed record TaskMatch(Benchmark Benchmark, string? Form, IReadOnlyCollection<string> Settings);
