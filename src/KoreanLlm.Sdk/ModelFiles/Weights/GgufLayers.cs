using System.Globalization;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The tensors of a GGUF file by layer. A part that only some layers have, or has two sizes, fits no architecture.</summary>
internal sealed class GgufLayers
{
    private const string Prefix = "blk.";

    private readonly ILookup<string, TensorEntry> _parts;

    public GgufLayers(IReadOnlyDictionary<string, TensorEntry> tensors, int layers) =>
        _parts = tensors.Values.Where(t => PartOf(t.Name, layers) is not null).ToLookup(t => PartOf(t.Name, layers)!, StringComparer.Ordinal);

    /// <summary>The name without the layer; null for a tensor outside the layers, or in one that does not exist.</summary>
    public static string? PartOf(string name, int layers)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || name.IndexOf('.', Prefix.Length) is not (var dot and > 0))
        {
            return null;
        }

        return int.TryParse(name.AsSpan(Prefix.Length, dot - Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var layer) && layer < layers ? name[(dot + 1)..] : null;
    }

    public int Layers(string part) => _parts[part].Count();

    /// <summary>Whether a number of layers have the part: all of them, or none.</summary>
    public bool Has(string part, int layers) => Layers(part) switch
    {
        0 => false,
        var count when count == layers => true,
        var count => throw new FormatException(FormattableString.Invariant($"'{part}' is in {count} of {layers} layers.")),
    };

    /// <summary>The output width of a matrix, or the length of a vector, the same in every layer that has it.</summary>
    public int Rows(string part, int layers)
    {
        var sizes = _parts[part].Select(t => t.Shape.Length == 1 ? t.Shape[0] : t.Shape.Length > 1 ? t.Shape[1] : 0).Distinct().ToList();
        return Has(part, layers) && sizes is [> 0 and <= int.MaxValue and var size] ? (int)size : throw new FormatException($"'{part}' has no one size.");
    }

    /// <summary>Whether every tensor has the shape that the architecture gives it.</summary>
    public bool Agree(TransformerArchitecture a)
    {
        long hidden = a.HiddenSize;
        var query = (long)a.AttentionHeads * a.HeadDimension;
        var keys = (long)a.KeyValueHeads * a.HeadDimension;
        var moe = a.MixtureOfExperts;
        long experts = moe?.Experts ?? 0;
        long expert = moe?.ExpertFeedForwardSize ?? 0;
        long shared = moe?.SharedExpertFeedForwardSize ?? 0;
        var full = a.QueryKeyNorm == QueryKeyNorm.FullWidth;
        return _parts.All(part => part.All(t => t.Shape.AsSpan().SequenceEqual(Shape(part.Key))));

        long[] Shape(string part) => part switch
        {
            "attn_q.weight" => [hidden, query],
            "attn_k.weight" or "attn_v.weight" => [hidden, keys],
            "attn_output.weight" => [query, hidden],
            "attn_q.bias" => [query],
            "attn_k.bias" or "attn_v.bias" => [keys],
            "attn_q_norm.weight" => [full ? query : a.HeadDimension],
            "attn_k_norm.weight" => [full ? keys : a.HeadDimension],
            "ffn_gate.weight" or "ffn_up.weight" => [hidden, a.FeedForwardSize],
            "ffn_down.weight" => [a.FeedForwardSize, hidden],
            "ffn_gate.bias" or "ffn_up.bias" => [a.FeedForwardSize],
            "ffn_gate_inp.weight" => [hidden, experts],
            "exp_probs_b.bias" => [experts],
            "ffn_gate_exps.weight" or "ffn_up_exps.weight" => [hidden, expert, experts],
            "ffn_down_exps.weight" => [expert, hidden, experts],
            "ffn_gate_shexp.weight" or "ffn_up_shexp.weight" => [hidden, shared],
            "ffn_down_shexp.weight" => [shared, hidden],
            _ => [hidden],
        };
    }
}
