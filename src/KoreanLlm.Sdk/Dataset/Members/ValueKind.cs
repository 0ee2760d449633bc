namespace KoreanLlm.Sdk.Dataset;

/// <summary>The form a member's value has in JSON.</summary>
internal enum ValueKind
{
    Text,
    Slug,
    Url,
    Currency,
    Integer,
    Number,
    Amount,
    Flag,
    Day,
    PartialDate,
    Choice,
    Texts,
    Slugs,
    Scores,
    Object,
    Objects,
}
