namespace KoreanLlm.Sdk;

/// <summary>The Korean calendar: nine hours ahead of UTC, all year.</summary>
internal static class KoreanTime
{
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime);
}
