using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a score was obtained. A null member was not stated by the source; it is never inferred.</summary>
[JsonConverter(typeof(RecordConverter<EvaluationSetting>))]
public sealed record EvaluationSetting
{
    /// <summary>A setting of which nothing is known.</summary>
    public static EvaluationSetting Unstated { get; } = new();

    /// <summary>Worked examples in the prompt. At least 0.</summary>
    public int? Shots { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether the model was asked to reason step by step.</summary>
    public bool? ChainOfThought { get; init; }

    /// <summary>Whether a hybrid model ran in its reasoning mode.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>The evaluation software.</summary>
    public string? Harness { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The version of software or task.</summary>
    public string? HarnessVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The model that judged open answers.</summary>
    public string? Judge { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The organisation id or name of who ran it.</summary>
    public string? EvaluatedBy { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Anything else that makes it another quantity: averaging, prompt language, effort of reasoning. Which build was scored is <see cref="BenchmarkResult.SystemVariant"/>.</summary>
    public string? Variant { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The stated members in a line, e.g. <c>shots 5, reasoning yes</c>; <c>setting not stated</c> where there is none.</summary>
    public override string ToString()
    {
        var stated = new (string Name, object? Value)[]
        {
            ("shots", Shots), ("chain of thought", ChainOfThought), ("reasoning", Reasoning), ("harness", Harness), ("version", HarnessVersion), ("judge", Judge),
            ("by", EvaluatedBy), ("variant", Variant),
        }.Where(member => member.Value is not null).Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} {(member.Value is bool flag ? (flag ? "yes" : "no") : member.Value)}"));
        return string.Join(", ", stated) is { Length: > 0 } text ? text : "setting not stated";
    }
}
