using System.Reflection;

namespace KoreanLlm.Sdk.Tests.Domain;

/// <summary>The open vocabularies of the library and their well-known words.</summary>
internal static class Vocabularies
{
    public static IEnumerable<Type> All => typeof(Model).Assembly.GetExportedTypes()
        .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IVocabulary<>)));

    public static IEnumerable<(string Name, string Word)> Members(Type vocabulary) =>
        vocabulary.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (p.Name, p.GetValue(null)!.ToString()!));

    public static IEnumerable<string> WellKnown(Type vocabulary) => Members(vocabulary).Select(m => m.Word);
}
