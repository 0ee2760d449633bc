using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How sure it is that a file or a name is a model of the catalog.</summary>
[JsonConverter(typeof(WordConverter<Certainty>))]
public enum Certainty
{
    /// <summary>One of several models it could be, or name and shape disagree.</summary>
    Possible,

    /// <summary>The name of a repackaging, or a shape that no other model of the catalog has.</summary>
    Likely,

    /// <summary>An id, a name or a repository of the model itself; or a repackaging whose shape is that of the model too.</summary>
    Certain,
}
