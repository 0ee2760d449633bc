using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How the left value is said to stand to the right one. Of two scores on a benchmark the better one is above, which is the lower one where lower is better.</summary>
[JsonConverter(typeof(WordConverter<ClaimComparison>))]
public enum ClaimComparison
{
    /// <summary>Above.</summary>
    GreaterThan = 0,

    /// <summary>At or above.</summary>
    AtLeast = 1,

    /// <summary>Below.</summary>
    LessThan = 2,

    /// <summary>At or below.</summary>
    AtMost = 3,

    /// <summary>Equal within the tolerance; exactly where none is given.</summary>
    Equal = 4,
}
