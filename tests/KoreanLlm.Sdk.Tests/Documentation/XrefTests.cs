using System.Reflection;

namespace KoreanLlm.Sdk.Tests.Documentation;

public class XrefTests
{
    private static readonly HashSet<string> Uids = [.. typeof(Model).Assembly.GetExportedTypes().SelectMany(Of)];

    [Theory]
    [MemberData(nameof(Pages.NamesInDocs), MemberType = typeof(Pages))]
    public void Every_xref_names_something_public(string name) => Pages.Read(name).Xrefs.Where(x => !Uids.Contains(x)).Should().BeEmpty();

    /// <summary>The uids of a type, its fields and properties, and its groups of overloads.</summary>
    private static IEnumerable<string> Of(Type type)
    {
        var uid = type.FullName!.Replace('+', '.');
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
        [
            type.Namespace!,
            uid,
            .. type.GetMembers(Own).Where(m => m is PropertyInfo or FieldInfo).Select(m => $"{uid}.{m.Name}"),
            .. type.GetMethods(Own).Where(m => !m.IsSpecialName).Select(m => $"{uid}.{m.Name}*"),
        ];
    }
}
