using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The answer to a yes-or-no question about the world, where a fact may be missing.</summary>
/// <remarks>The default is <see cref="CannotTell"/>: what nobody answered is not a no.</remarks>
[JsonConverter(typeof(WordConverter<Answer>))]
public enum Answer
{
    /// <summary>What is known does not decide.</summary>
    CannotTell = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,
}
