using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Norms whose output passes a gate of low rank: two matrices between the hidden size and the rank.</summary>
[JsonConverter(typeof(RecordConverter<GatedNorms>))]
public sealed record GatedNorms
{
    /// <summary>Rank of the gate. At least 1.</summary>
    public required int Rank { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>How many norms of the whole model have a gate. At least 1.</summary>
    public required int Norms { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
