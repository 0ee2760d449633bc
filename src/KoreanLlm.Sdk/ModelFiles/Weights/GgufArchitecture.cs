using System.Globalization;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>An architecture out of the tensors of a GGUF file. Whatever is not understood makes it null: a file that is half understood is not.</summary>
internal static class GgufArchitecture
{
    /// <summary>Tensors of a layer that are understood, by their names without the layer.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "attn_norm.weight", "attn_norm.bias", "attn_q.weight", "attn_q.bias", "attn_k.weight", "attn_k.bias", "attn_v.weight", "attn_v.bias", "attn_output.weight", "attn_output.bias",
        "attn_q_norm.weight", "attn_k_norm.weight", "ffn_norm.weight", "ffn_norm.bias", "post_attention_norm.weight", "post_ffw_norm.weight",
        "ffn_gate.weight", "ffn_up.weight", "ffn_down.weight", "ffn_gate.bias", "ffn_up.bias", "ffn_down.bias",
        "ffn_gate_inp.weight", "exp_probs_b.bias", "ffn_gate_exps.weight", "ffn_up_exps.weight", "ffn_down_exps.weight", "ffn_gate_shexp.weight", "ffn_up_shexp.weight", "ffn_down_shexp.weight",
    };

    private static readonly HashSet<string> Outside = new(StringComparer.Ordinal) { "token_embd.weight", "output.weight", "output_norm.weight", "output_norm.bias", "rope_freqs.weight" };

    public static TransformerArchitecture? Of(GgufHeader header)
    {
        if (Number(header, "block_count") is not { } layers || Number(header, "embedding_length") is not { } hidden || Number(header, "attention.head_count") is not { } heads)
        {
            return null;
        }

        // Without the number of active experts the metadata tell half a mixture.
        var active = Number(header, "expert_used_count");
        var tensors = header.Tensors.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var shapes = new GgufLayers(tensors, layers);
        if (!tensors.Keys.All(n => Outside.Contains(n) || (GgufLayers.PartOf(n, layers) is { } part && Known.Contains(part))) || !tensors.TryGetValue("token_embd.weight", out var embedding))
        {
            return null;
        }

        try
        {
            var architecture = Build(shapes, tensors, embedding, layers, hidden, heads, active);
            ArchitectureRules.Check(architecture);
            return shapes.Agree(architecture) ? architecture : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            // The tensors do not form an architecture: the header is still worth reading.
            return null;
        }
    }

    private static TransformerArchitecture Build(GgufLayers shapes, Dictionary<string, TensorEntry> tensors, TensorEntry embedding, int layers, int hidden, int heads, int? active)
    {
        var query = shapes.Rows("attn_q.weight", layers);
        var key = shapes.Rows("attn_k.weight", layers);
        var width = query % heads == 0 ? query / heads : throw new FormatException("Query heads do not divide.");
        var sparse = shapes.Layers("ffn_gate_inp.weight");
        var dense = shapes.Layers("ffn_up.weight");
        var norms = (string[])["attn_norm.weight", "ffn_norm.weight", "post_attention_norm.weight", "post_ffw_norm.weight"];
        return new TransformerArchitecture
        {
            Layers = layers,
            HiddenSize = hidden,
            AttentionHeads = heads,
            KeyValueHeads = key % width == 0 ? key / width : throw new FormatException("Key heads do not divide."),
            HeadDimension = width,
            FeedForwardSize = dense == 0 ? 0 : shapes.Rows("ffn_up.weight", dense),
            VocabularySize = checked((int)embedding.Shape[1]),
            TiedEmbeddings = !tensors.ContainsKey("output.weight"),
            GatedFeedForward = shapes.Has("ffn_gate.weight", dense) | shapes.Has("ffn_gate_exps.weight", sparse),
            Normalization = tensors.ContainsKey("output_norm.bias") ? NormalizationKind.LayerNorm : NormalizationKind.RmsNorm,
            NormsPerLayer = norms.Count(n => shapes.Has(n, layers)),
            FinalNorm = tensors.ContainsKey("output_norm.weight"),
            QueryKeyValueBias = shapes.Has("attn_q.bias", layers),
            AttentionOutputBias = shapes.Has("attn_output.bias", layers),
            FeedForwardBias = shapes.Has("ffn_down.bias", dense),
            QueryKeyNorm = !shapes.Has("attn_q_norm.weight", layers) ? QueryKeyNorm.None : shapes.Rows("attn_q_norm.weight", layers) == width ? QueryKeyNorm.PerHead : QueryKeyNorm.FullWidth,
            MixtureOfExperts = sparse == 0 ? null : Experts(shapes, sparse, layers - sparse, active ?? throw new FormatException("No number of active experts.")),
        };
    }

    private static MixtureOfExperts Experts(GgufLayers shapes, int sparse, int dense, int active) => new()
    {
        Experts = shapes.Rows("ffn_gate_inp.weight", sparse),
        ActiveExperts = active,
        ExpertFeedForwardSize = shapes.Rows("ffn_up_exps.weight", sparse),
        SharedExperts = shapes.Has("ffn_up_shexp.weight", sparse) ? 1 : 0,
        SharedExpertFeedForwardSize = shapes.Has("ffn_up_shexp.weight", sparse) ? shapes.Rows("ffn_up_shexp.weight", sparse) : null,
        LeadingDenseLayers = dense,
        RouterBias = shapes.Has("exp_probs_b.bias", sparse),
    };

    private static int? Number(GgufHeader header, string key) =>
        header.ArchitectureName is { } name && header.Metadata.TryGetValue($"{name}.{key}", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1 << 20
            ? number
            : null;
}
