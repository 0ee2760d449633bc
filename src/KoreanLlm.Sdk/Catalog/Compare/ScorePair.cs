namespace KoreanLlm.Sdk;

/// <summary>Two scores and how they stand to each other.</summary>
internal sealed record ScorePair(BenchmarkResult First, BenchmarkResult Second, ScoreRelation Relation);
