using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk;

/// <summary>Names without what quantizers, converters and packers put around them.</summary>
internal static partial class PackedName
{
    private const int MaximumLength = 256;

    /// <summary>The name without owner, extension and shard number, then shorter by one mark at a time from its end.</summary>
    public static IEnumerable<string> Candidates(string name)
    {
        if (name.Length > MaximumLength)
        {
            yield break;
        }

        var rest = Shard().Replace(Extension().Replace(name.Trim()[(name.Trim().LastIndexOfAny(['/', '\\']) + 1)..], ""), "");
        yield return rest;
        while (Mark().Match(rest) is { Success: true, Index: > 0 } mark)
        {
            rest = rest[..mark.Index];
            yield return rest;
        }
    }

    [GeneratedRegex(@"\.(gguf|safetensors|bin|json)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    [GeneratedRegex(@"-\d{5}-of-\d{5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shard();

    [GeneratedRegex(
        @"[-_. ](gguf|awq|gptq|exl2|exl3|mlx|onnx|bnb|unsloth|hf|fp8|fp16|bf16|f16|f32|fp4|nvfp4|mxfp4|int4|int8|[248]bit|w\d+a\d+|i1|imat|imatrix|dynamic|ud|(?:iq|tq|q)\d(?:_[a-z0-9]+)*|instruct|chat|base|it|sft|dpo|preview)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
