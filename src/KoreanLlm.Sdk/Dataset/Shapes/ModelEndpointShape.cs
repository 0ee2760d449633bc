namespace KoreanLlm.Sdk.Dataset;

internal static class ModelEndpointShape
{
    public static ModelEndpoint Map(MemberMap m, ModelEndpoint? e) => new()
    {
        Provider = m.Text("provider", e?.Provider),
        BaseUrl = m.UrlOrNull("baseUrl", e?.BaseUrl),
        ModelId = m.Text("modelId", e?.ModelId),
        ApiStyle = new(m.Slug("apiStyle", e?.ApiStyle.Value)),
        AvailableFrom = m.PartialDateOrNull("availableFrom", e?.AvailableFrom),
        AvailableUntil = m.PartialDateOrNull("availableUntil", e?.AvailableUntil),
        Prices = m.Objects("prices", e?.Prices ?? default, TokenPriceShape.Map),
        Note = m.TextOrNull("note", e?.Note),
    };
}
