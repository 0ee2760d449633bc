using System.Collections.Immutable;
using System.Reflection;
using KoreanLlm.Sdk.Dataset;
using KoreanLlm.Sdk.Tests.Domain;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>An open vocabulary reads a slip of the pen as a new word: the data of the library use well-known words alone.</summary>
public class WellKnownWordsTests
{
    public static TheoryData<string> Sets => [.. typeof(IKoreanLlmCatalog).GetProperties()
        .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(EntitySet<>)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_embedded_data_use_well_known_words(string set)
    {
        var property = typeof(IKoreanLlmCatalog).GetProperty(set)!;
        typeof(WellKnownWordsTests).GetMethod(nameof(Walk), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType.GetGenericArguments()[0]).Invoke(null, [property.GetValue(KoreanLlmCatalog.Default)]);
    }

    private static void Walk<T>(IReadOnlyList<T> entities)
        where T : CatalogEntity
    {
        var map = typeof(MemberMap).Assembly.GetType($"KoreanLlm.Sdk.Dataset.{typeof(T).Name}Shape", throwOnError: true)!.GetMethod("Map")!.CreateDelegate<MapMembers<T>>();
        foreach (var entity in entities)
        {
            var sink = new WordSink();
            WalkMap.Walk(entity, map, sink);
            sink.Odd.Should().BeEmpty($"{entity.Id} should use well-known words");
        }
    }

    private sealed class WordSink : MemberSink
    {
        public List<string> Odd { get; } = [];

        public override void Value(in KoreanLlm.Sdk.Dataset.MemberInfo member, object? value)
        {
            if (member.Vocabulary is { } vocabulary && value is not null)
            {
                var name = member.Name;
                var words = value is ImmutableArray<string> several ? several : [(string)value];
                Odd.AddRange(words.Except(Vocabularies.WellKnown(vocabulary)).Select(w => $"{name}: {w}"));
            }
        }

        public override bool BeginObject(in KoreanLlm.Sdk.Dataset.MemberInfo member, bool present, Type type) => present;

        public override void EndObject()
        {
        }

        public override bool BeginArray(in KoreanLlm.Sdk.Dataset.MemberInfo member, int count, Type type) => count > 0;

        public override void BeginElement(int index)
        {
        }

        public override void EndElement()
        {
        }

        public override void EndArray()
        {
        }
    }
}
