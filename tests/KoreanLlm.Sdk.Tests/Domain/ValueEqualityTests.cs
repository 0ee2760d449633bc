using System.Collections.Immutable;
using System.Reflection;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Domain;

public class ValueEqualityTests
{
    public static TheoryData<Type> Records => [.. typeof(Model).Assembly.GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null)];

    /// <summary>An immutable array equals by reference: held in a field it would break the equality of its record.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_keeps_no_list_that_equals_by_reference(Type record) =>
        record.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(f => Arrays(f.FieldType)).Select(f => $"{record.Name}: keep {f.Name} in a ValueList").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_has_a_text_of_its_own(Type record) =>
        record.GetMethod("ToString", [])!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>(inherit: false)
            .Should().BeNull($"{record.Name} needs a ToString that is the same in every culture: RecordText.Of(this)");

    [Fact]
    public void Two_readings_of_the_same_data_are_equal_and_hash_equal()
    {
        var files = new EmbeddedFiles();
        foreach (var row in Kinds.All)
        {
            var (one, two) = (row.Open(files).Entities.ToList(), row.Open(files).Entities.ToList());
            one.Should().HaveSameCount(two).And.NotBeEmpty();
            one.Zip(two).Where(pair => ReferenceEquals(pair.First, pair.Second) || !pair.First.Equals(pair.Second) || pair.First.GetHashCode() != pair.Second.GetHashCode()).Should().BeEmpty();
        }
    }

    [Fact]
    public void Records_with_other_elements_differ()
    {
        var model = KoreanLlmCatalog.Default.Models["exaone-4.0-32b"];

        (model with { Languages = [.. model.Languages] }).Should().Be(model);
        (model with { Languages = [.. model.Languages, "xx"] }).Should().NotBe(model);
        (model with { Languages = default }).Languages.Should().BeEmpty();
    }

    [Fact]
    public void A_required_part_and_the_elements_of_a_list_cannot_be_null()
    {
        var model = KoreanLlmCatalog.Default.Models["exaone-4.0-32b"];

        FluentActions.Invoking(() => model with { Name = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Name");
        FluentActions.Invoking(() => model with { Languages = ["ko", null!] }).Should().Throw<ArgumentException>().WithParameterName("Languages");
    }

    private static bool Arrays(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || (Nullable.GetUnderlyingType(type) is { } inner && Arrays(inner)));
}
