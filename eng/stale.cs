#:project ../src/KoreanLlm.Sdk/KoreanLlm.Sdk.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false

// The facts whose evidence is oldest, as a list to read again: dotnet run eng/stale.cs [days] [rows]
using KoreanLlm.Sdk;

var days = args.Length > 0 ? int.Parse(args[0]) : 90;
var rows = args.Length > 1 ? int.Parse(args[1]) : 50;
var catalog = KoreanLlmCatalog.Default;
var stale = catalog.Dataset.Stale(TimeSpan.FromDays(days));
Console.WriteLine($"{stale.Length} facts of the data {catalog.Dataset.Version} were last read more than {days} days ago. The oldest {Math.Min(rows, stale.Length)}:");
Console.WriteLine();
Console.WriteLine("A fact is read again when a person or a comparison has seen the value in its source, never because an address answered.");
Console.WriteLine();
Console.WriteLine(catalog.Tabulate(stale.Take(rows)).ToMarkdown());
