using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml;
using System.Xml.Linq;

namespace KoreanLlm.Packaging;

/// <summary>Takes out of a documentation file what nobody outside the assembly can call: the compiler writes it all.</summary>
internal static class PublicDocumentation
{
    public static void Strip(string documentation, string assembly)
    {
        var types = new HashSet<string>();
        var hidden = Hidden(assembly, types);
        var file = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in file.Descendants("member").Where(m => IsHidden((string)m.Attribute("name")!, hidden, types)).ToList())
        {
            // The line break before it goes with it.
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        using var writer = XmlWriter.Create(documentation, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineChars = "\n" });
        file.Save(writer);
    }

    /// <summary>Whether a member, its type, or a type around that is hidden, or no type of the assembly has that name, as with those that a generator keeps to its file. Parameters do not count: overloads of one name share one visibility or are listed with it.</summary>
    private static bool IsHidden(string id, HashSet<string> hidden, HashSet<string> types)
    {
        var name = id[2..].Split('(', '~')[0].Split("``")[0];
        var owner = id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        if (hidden.Contains(id) || hidden.Contains(name) || !types.Contains(owner))
        {
            return true;
        }

        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (hidden.Contains("T:" + name[..dot]))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Hidden(string assembly, HashSet<string> types)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var hidden = new HashSet<string>();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            var name = Name(reader, type);
            types.Add(name);
            if (!IsVisible(reader, type))
            {
                hidden.Add("T:" + name);
                continue;
            }

            var shown = new HashSet<string>();
            var kept = new HashSet<string>();
            Sort(type.GetFields().Select(reader.GetFieldDefinition).Select(f => (reader.GetString(f.Name), IsVisible((MethodAttributes)(f.Attributes & FieldAttributes.FieldAccessMask)))));
            Sort(type.GetMethods().Select(reader.GetMethodDefinition).Select(m => (Id(reader.GetString(m.Name)), IsVisible(m.Attributes))));
            Sort(type.GetProperties().Select(reader.GetPropertyDefinition).Select(p => (Id(reader.GetString(p.Name)), Accessors(p.GetAccessors().Getter, p.GetAccessors().Setter))));
            Sort(type.GetEvents().Select(reader.GetEventDefinition).Select(e => (Id(reader.GetString(e.Name)), Accessors(e.GetAccessors().Adder, e.GetAccessors().Remover))));
            hidden.UnionWith(kept.Except(shown).Select(member => $"{name}.{member}"));

            void Sort(IEnumerable<(string Name, bool Visible)> members)
            {
                foreach (var member in members)
                {
                    (member.Visible ? shown : kept).Add(member.Name);
                }
            }
        }

        return hidden;

        bool Accessors(params MethodDefinitionHandle[] accessors) => accessors.Any(a => !a.IsNil && IsVisible(reader.GetMethodDefinition(a).Attributes));
    }

    /// <summary>A name as documentation writes it; those of explicit implementations hold the interface.</summary>
    private static string Id(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');

    private static string Name(MetadataReader reader, TypeDefinition type) =>
        type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Name(reader, reader.GetTypeDefinition(outer))}.{reader.GetString(type.Name)}"
            : reader.GetString(type.Namespace) is { Length: > 0 } space ? $"{space}.{reader.GetString(type.Name)}" : reader.GetString(type.Name);

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsVisible(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
}
