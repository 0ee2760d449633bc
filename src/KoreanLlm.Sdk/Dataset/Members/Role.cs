namespace KoreanLlm.Sdk.Dataset;

/// <summary>Whether a member states something about the world, and so needs evidence.</summary>
internal enum Role
{
    Fact,
    Plain,

    /// <summary>Where a value was read from: it is read and written, but is nothing that one entity has and another lacks.</summary>
    Layer,
}
