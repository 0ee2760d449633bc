using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreanLlm.Sdk.Tests.Architecture;

/// <summary>Which source file uses which other, as the compiler resolves their names.</summary>
internal sealed class SourceGraph
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<SourceGraph> Once = new(() => new SourceGraph());

    private readonly Dictionary<SyntaxTree, string> _files;

    private SourceGraph()
    {
        var root = RepositoryRoot.Combine("src", "KoreanLlm.Sdk");
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        _files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .ToDictionary(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), options, file.Path), file => file.Name);
        var compilation = CSharpCompilation.Create(
            "sources",
            [.. _files.Keys, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("KoreanLlm.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Unresolved = [.. compilation.GetDeclarationDiagnostics().Where(d => d.Id is "CS0246" or "CS0234").Select(d => d.ToString())];
        Edges = [.. _files.AsParallel().SelectMany(file => Uses(compilation, file.Key).Where(used => used != file.Value).Distinct().Select(used => (file.Value, used)))];
        Partials = [.. _files.SelectMany(file => PartialsOf(compilation, file.Key))];
    }

    public static SourceGraph Shared => Once.Value;

    public IEnumerable<string> Files => _files.Values;

    /// <summary>Names of types that the compiler did not find; a graph with holes proves nothing.</summary>
    public List<string> Unresolved { get; }

    /// <summary>Each file with one it uses, paths below the project.</summary>
    public HashSet<(string From, string To)> Edges { get; }

    /// <summary>Files that declare parts of one type: together they are one file that was cut for length.</summary>
    public HashSet<(string File, string Other)> Partials { get; }

    private IEnumerable<(string File, string Other)> PartialsOf(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .SelectMany(type => model.GetDeclaredSymbol(type)!.DeclaringSyntaxReferences)
            .Where(reference => _files.ContainsKey(reference.SyntaxTree))
            .Select(reference => (_files[tree], _files[reference.SyntaxTree]));
    }

    private IEnumerable<string> Uses(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);

        // An attribute is no use: a value names the converter that serves it, and the converter cannot but know the value.
        foreach (var node in tree.GetRoot().DescendantNodes(descendIntoChildren: node => node is not AttributeListSyntax))
        {
            var symbol = node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax ? model.GetSymbolInfo(node).Symbol : null;
            foreach (var reference in (symbol is null or INamespaceSymbol ? null : Declared(symbol))?.DeclaringSyntaxReferences ?? [])
            {
                if (_files.TryGetValue(reference.SyntaxTree, out var file))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>The declaration behind a use: the generic definition, the unreduced extension, the type of an implicit constructor.</summary>
    private static ISymbol? Declared(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        IMethodSymbol { IsImplicitlyDeclared: true } constructor => constructor.ContainingType?.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };
}
