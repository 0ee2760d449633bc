using KoreanLlm.Sdk.Checks;

if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/KoreanLlm.Sdk.Checks -- FOLDER");
    Console.Error.WriteLine("Reads every configuration in FOLDER and below. Its right total is the last number of its name: 32003216384.json, or exaone-4.0-32b=32003216384.json.");
    return 2;
}

return ConfigurationCheck.Run(folder, Console.Out);
