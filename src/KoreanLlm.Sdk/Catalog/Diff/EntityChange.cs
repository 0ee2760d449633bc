using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How an entity differs between two catalogs.</summary>
[JsonConverter(typeof(WordConverter<EntityChange>))]
public enum EntityChange
{
    /// <summary>Only the later catalog has it.</summary>
    Added,

    /// <summary>Both have it and some members differ.</summary>
    Changed,

    /// <summary>Both have it, and it ended in between: a model retired or withdrawn, a consortium that left, law revoked or superseded.</summary>
    Ended,

    /// <summary>Only the earlier catalog has it.</summary>
    Removed,
}
