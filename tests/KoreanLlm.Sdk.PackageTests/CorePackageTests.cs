using System.Reflection;
using System.Xml.Linq;

namespace KoreanLlm.Sdk.PackageTests;

/// <summary>What holds of the package that people take.</summary>
public class CorePackageTests(Feed feed) : IClassFixture<Feed>
{
    [Fact]
    public void It_depends_on_two_packages_and_no_more() => feed.Core.Dependencies.Should().BeEquivalentTo(
        "net8.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
        "net8.0: System.Text.Json 10.0.0",
        "net10.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0");

    [Fact]
    public void It_stays_below_a_megabyte_and_a_half() => new FileInfo(feed.Core.Path).Length.Should().BeLessThan(1_500_000);

    [Fact]
    public void It_holds_one_assembly_with_its_documentation() =>
        feed.Core.Names.Where(n => n.StartsWith("lib/", StringComparison.Ordinal)).Should().BeEquivalentTo("lib/net8.0/KoreanLlm.Sdk.dll", "lib/net8.0/KoreanLlm.Sdk.xml");

    [Fact]
    public void The_documentation_speaks_of_the_public_surface_alone_and_of_every_type_in_it()
    {
        var library = Assembly.Load(feed.Core.Bytes("lib/net8.0/KoreanLlm.Sdk.dll"));
        var types = library.GetExportedTypes().ToDictionary(t => t.FullName!.Replace('+', '.'));
        var members = XDocument.Parse(feed.Core.Text("lib/net8.0/KoreanLlm.Sdk.xml")).Descendants("member").Select(m => (string)m.Attribute("name")!).ToList();

        members.Where(m => m.StartsWith("T:", StringComparison.Ordinal)).Select(m => m[2..]).Should().BeEquivalentTo(types.Keys);
        members.Where(m => m[0] != 'T' && !IsPublic(m)).Should().BeEmpty();

        bool IsPublic(string id)
        {
            var name = id[2..].Split('(', '~')[0].Split("``")[0];
            var dot = name.LastIndexOf('.');
            const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            return types.TryGetValue(name[..dot], out var type) && type.GetMember(name[(dot + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal), Any).Any(IsVisible);
        }
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo happening => IsVisible(happening.AddMethod!),
        _ => false,
    };
}
