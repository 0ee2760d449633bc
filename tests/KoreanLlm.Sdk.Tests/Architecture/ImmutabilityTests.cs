using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk.Tests.Architecture;

public class ImmutabilityTests
{
    private static readonly Assembly Library = typeof(Model).Assembly;

    public static TheoryData<string> PublicData() =>
        [.. Library.GetExportedTypes().Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && IsData(t)).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(PublicData))]
    public void A_public_record_or_struct_has_no_setter_and_no_mutable_collection(string name)
    {
        var type = Library.GetType(name, throwOnError: true)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        {
            var set = property.SetMethod;
            (set is null || set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                .Should().BeTrue($"{name}.{property.Name} must be init-only");
            IsMutable(property.PropertyType).Should().BeFalse($"{name}.{property.Name} must be an immutable collection");
        }

        type.GetFields(BindingFlags.Public | BindingFlags.Instance).Should().BeEmpty();
    }

    [Fact]
    public void Records_are_sealed() =>
        Library.GetExportedTypes().Where(t => t.IsClass && IsRecord(t) && !t.IsSealed).Should().Equal(typeof(CatalogEntity), typeof(WeightFileHeader));

    [Fact]
    public void Records_have_no_positional_parameters() =>
        Library.GetExportedTypes().Where(t => IsRecord(t) && t.GetMethod("Deconstruct") is not null).Should().BeEmpty();

    [Fact]
    public void Only_two_namespaces_are_public() =>
        Library.GetExportedTypes().Select(t => t.Namespace).Distinct().Should().BeEquivalentTo("KoreanLlm.Sdk", "KoreanLlm.Sdk.Calculators");

    private static bool IsData(Type type) => IsRecord(type) || type.IsValueType;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(IDictionary<,>)));
}
