namespace KoreanLlm.Sdk.Dataset;

internal static class MeasurementRunShape
{
    public static MeasurementRun Map(MemberMap m, MeasurementRun? e) => new()
    {
        Run = m.Slug("run", e?.Run),
        System = m.SlugOrNull("system", e?.System, EntityKinds.System),
        SystemName = m.TextOrNull("systemName", e?.SystemName),
        HuggingFaceId = m.TextOrNull("huggingFaceId", e?.HuggingFaceId),
        TotalParameters = m.Int64OrNull("totalParameters", e?.TotalParameters, "parameters"),
        WeightsFormat = m.TextOrNull("weightsFormat", e?.WeightsFormat),
        CacheFormat = m.TextOrNull("cacheFormat", e?.CacheFormat),
        Engine = m.TermOrNull("engine", e?.Engine),
        EngineVersion = m.TextOrNull("engineVersion", e?.EngineVersion),
        Accelerator = m.SlugOrNull("accelerator", e?.Accelerator, EntityKinds.Accelerator),
        DeviceName = m.TextOrNull("deviceName", e?.DeviceName),
        Devices = m.Int32OrNull("devices", e?.Devices),
        TensorParallel = m.Int32OrNull("tensorParallel", e?.TensorParallel),
        ContextTokens = m.Int64OrNull("contextTokens", e?.ContextTokens, "tokens", 0),
        Concurrency = m.Int32OrNull("concurrency", e?.Concurrency),
        Utilization = m.NumberOrNull("utilization", e?.Utilization, "fraction", aboveZero: true),
        Conditions = m.TextOrNull("conditions", e?.Conditions),
        Grade = m.WordOrNull("grade", e?.Grade),
        ReportedOn = m.PartialDateOrNull("reportedOn", e?.ReportedOn),
        Locator = m.TextOrNull("locator", e?.Locator),
        Values = m.Figures("values", e?.Values ?? default),
        Cell = m.ObjectOrNull("cell", e?.Cell, ResultCellShape.Map),
    };
}
