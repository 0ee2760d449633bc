using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

public class RecordListTests
{
    public static TheoryData<string, string> Lists { get; } = [.. typeof(Formula).Assembly.GetExportedTypes()
        .Where(t => t.Namespace == typeof(Formula).Namespace && t.IsClass)
        .Select(t => t.IsGenericTypeDefinition ? t.MakeGenericType(typeof(double)) : t)
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(p => p.CanWrite && p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        .Select(p => (p.DeclaringType!.FullName!, p.Name))];

    /// <summary>The default of an immutable array throws when it is read: a result never holds one.</summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_without_an_array_reads_as_empty(string type, string name)
    {
        var owner = typeof(Formula).Assembly.GetType(type)!;
        var property = owner.GetProperty(name)!;
        var record = RuntimeHelpers.GetUninitializedObject(owner);

        property.SetValue(record, Activator.CreateInstance(property.PropertyType));

        ((System.Collections.IEnumerable)property.GetValue(record)!).Cast<object>().Should().BeEmpty();
    }
}
