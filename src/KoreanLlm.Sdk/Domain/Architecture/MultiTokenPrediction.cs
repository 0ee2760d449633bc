using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Modules in the manner of DeepSeek-V3 that predict the tokens after the next one; they share embedding and head.</summary>
[JsonConverter(typeof(RecordConverter<MultiTokenPrediction>))]
public sealed record MultiTokenPrediction
{
    /// <summary>How many modules. At least 1.</summary>
    public required int Modules { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether the layer inside a module is dense although the model is a mixture of experts. Default false.</summary>
    public bool Dense { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
