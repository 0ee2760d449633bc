namespace KoreanLlm.Sdk.Dataset;

internal static class ModelEndpointShape
{
    public static ModelEndpoint Map(MemberMap m, ModelEndpoint? e) => new()
    {
        Provider = m.Text("provider", e?.Provider),
        BaseUrl = m.UrlOrNull("baseUrl", e?.BaseUrl),
        ModelId = m.Text("modelId", e?.ModelId),
        ApiStyle = m.Term("apiStyle", e?.ApiStyle),
        ReasoningMode = m.TermOrNull("reasoningMode", e?.ReasoningMode),
        ContextLength = m.Int64OrNull("contextLength", e?.ContextLength, "tokens"),
        MaximumOutputTokens = m.Int64OrNull("maximumOutputTokens", e?.MaximumOutputTokens, "tokens"),
        AvailableFrom = m.PartialDateOrNull("availableFrom", e?.AvailableFrom),
        AvailableUntil = m.PartialDateOrNull("availableUntil", e?.AvailableUntil),
        ListedOn = m.DateOrNull("listedOn", e?.ListedOn),
        AvailabilityConfirmed = m.FlagOrNull("availabilityConfirmed", e?.AvailabilityConfirmed),
        Prices = m.Objects("prices", e?.Prices ?? default, TokenPriceShape.Map),
        Note = m.TextOrNull("note", e?.Note),
    };
}
