using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

public class ReplayTests
{
    public static TheoryData<string> Types => [.. HuggingFaceConfig.SupportedModelTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_counts_as_its_class_lists_its_matrices(string type)
    {
        var (json, total) = ReplayedConfigurations.All[type];

        InferenceCalculator.CountParameters(HuggingFaceConfig.ReadArchitecture($"{{ \"model_type\": \"{type}\", {json} }}")).Total.Should().Be(total);
    }

    [Fact]
    public void Every_type_names_its_source_and_defaults_only_what_is_read()
    {
        HuggingFaceConfig.SupportedModelTypes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCountGreaterThan(50);
        HuggingFaceConfig.SupportedModelTypes.Select(ModelTypes.Of).Where(t => string.IsNullOrWhiteSpace(t.Source)).Should().BeEmpty();
        ReplayedConfigurations.All.Keys.Should().BeEquivalentTo(HuggingFaceConfig.SupportedModelTypes);
    }
}
