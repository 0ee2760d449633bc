using KoreanLlm.Packaging;

if (args is not [var project, var assembly, var package, var version, var home, var readme, var root])
{
    Console.Error.WriteLine("expected: project-folder assembly package version home readme repository-root");
    return 1;
}

var stage = Directory.CreateDirectory(Path.Combine(project, "obj", "package")).FullName;
File.WriteAllText(Path.Combine(stage, "README.md"), ReadmeLinks.MakeAbsolute(File.ReadAllText(readme), Path.GetRelativePath(root, Path.GetDirectoryName(readme)!), $"{home}/blob/v{version}"));
File.WriteAllText(Path.Combine(stage, "release-notes.md"), ReleaseNotes.Of(File.ReadAllText(Path.Combine(root, "CHANGELOG.md")), version));
File.WriteAllText(Path.Combine(stage, "bom.cdx.json"), BillOfMaterials.Of(Path.Combine(project, "obj", "project.assets.json"), package, version));
foreach (var documentation in Directory.GetFiles(Path.Combine(project, "bin", "Release"), assembly + ".xml", SearchOption.AllDirectories))
{
    PublicDocumentation.Strip(documentation, Path.ChangeExtension(documentation, ".dll"));
}

return 0;
