using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Obligations;

/// <summary>The thresholds of training compute as the laws of the catalog state them.</summary>
public class CatalogThresholdTests
{
    [Theory]
    [InlineData("ai-basic-act", 1e26, ThresholdComparison.AtLeast)]
    [InlineData("eu-ai-act-51", 1e25, ThresholdComparison.GreaterThan)]
    [InlineData("eu-gpai-guidelines", 1e23, ThresholdComparison.GreaterThan)]
    [InlineData("california-sb-53", 1e26, ThresholdComparison.GreaterThan)]
    public void A_law_states_its_threshold_once(string law, double flops, ThresholdComparison comparison)
    {
        var threshold = ComputeThreshold.In(KoreanLlmCatalog.Default.Guidelines[law]).Should().ContainSingle().Subject;

        (threshold.Flops, threshold.Comparison).Should().Be((flops, comparison));
        threshold.Id.Should().StartWith(law + "/");
        threshold.IsCrossedBy(flops).Should().Be(comparison == ThresholdComparison.AtLeast);
    }
}
