using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KoreanLlm.Sdk;

/// <summary>The answers that <see cref="KoreanLlmJson.Write{T}"/> writes. Entities in them go out as ids.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ModelSelection))]
[JsonSerializable(typeof(ScoreComparison))]
[JsonSerializable(typeof(ImmutableArray<ScoreComparison>))]
[JsonSerializable(typeof(ImmutableArray<ScoreConflict>))]
[JsonSerializable(typeof(ImmutableArray<RankingGroup>))]
[JsonSerializable(typeof(ObligationReport))]
[JsonSerializable(typeof(ComputeBasis))]
[JsonSerializable(typeof(ClaimAudit))]
[JsonSerializable(typeof(ImmutableArray<ClaimAudit>))]
[JsonSerializable(typeof(ImmutableArray<EntityDifference>))]
[JsonSerializable(typeof(ImmutableArray<SearchHit>))]
internal sealed partial class AnswerContext : JsonSerializerContext
{
    /// <summary>Options under which entities and evidence are references.</summary>
    public static JsonSerializerOptions References => field ??= Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Default.WithAddedModifier(LeaveOut),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new EntityReference(), new EvidenceReference() },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Empty lists are absent, and what is computed from other members says nothing new.</summary>
    private static void LeaveOut(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var member = type.Properties[i];
            if (member.Set is null)
            {
                type.Properties.RemoveAt(i);
            }
            else if (typeof(ICollection).IsAssignableFrom(member.PropertyType))
            {
                member.ShouldSerialize = (_, value) => value is not ICollection { Count: 0 };
            }
        }
    }
}
