namespace KoreanLlm.Sdk.Dataset;

/// <summary>The kinds of entity an id may refer to.</summary>
[Flags]
internal enum EntityKinds
{
    None = 0,
    Model = 1,
    ReferenceModel = 2,
    Organization = 4,
    Initiative = 8,
    Consortium = 16,
    Benchmark = 32,
    Result = 64,
    Guideline = 128,
    Forecast = 256,
    Accelerator = 512,
    Claim = 1024,
    Source = 2048,
    ResultTable = 4096,
    System = Model | ReferenceModel,
    Any = (ResultTable << 1) - 1,
}
