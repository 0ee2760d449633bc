namespace KoreanLlm.Sdk.Dataset;

internal static class MixtureOfExpertsShape
{
    public static MixtureOfExperts Map(MemberMap m, MixtureOfExperts? e) => new()
    {
        Experts = m.Int32("experts", e?.Experts),
        ActiveExperts = m.Int32("activeExperts", e?.ActiveExperts),
        SharedExperts = m.Int32("sharedExperts", e?.SharedExperts, 0, 0),
        ExpertFeedForwardSize = m.Int32("expertFeedForwardSize", e?.ExpertFeedForwardSize),
        SharedExpertFeedForwardSize = m.Int32OrNull("sharedExpertFeedForwardSize", e?.SharedExpertFeedForwardSize),
        LeadingDenseLayers = m.Int32("leadingDenseLayers", e?.LeadingDenseLayers, 0, 0),
        RouterBias = m.Flag("routerBias", e?.RouterBias, absent: false),
        SharedExpertGate = m.Flag("sharedExpertGate", e?.SharedExpertGate, absent: false),
        LatentSize = m.Int32OrNull("latentSize", e?.LatentSize),
        ExtraNormsPerLayer = m.Int32("extraNormsPerLayer", e?.ExtraNormsPerLayer, 0, 0),
    };
}
