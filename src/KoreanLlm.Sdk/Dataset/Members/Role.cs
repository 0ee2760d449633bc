namespace KoreanLlm.Sdk.Dataset;

/// <summary>Whether a member states something about the world, and so needs evidence.</summary>
internal enum Role
{
    Fact,
    Plain,
}
