using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Checks;

if (args is ["measurements"])
{
    return ReplayReport.Run(KoreanLlmCatalog.Default, KoreanLlmCatalog.Default.Measurements, Console.Out);
}

if (args is ["measurements", var csv] && File.Exists(csv))
{
    using var reader = File.OpenText(csv);
    return ReplayReport.Run(KoreanLlmCatalog.Default, MeasurementCsv.Read(reader, KoreanLlmCatalog.Default), Console.Out);
}

if (args is ["overlays", var overlays] && Directory.Exists(overlays))
{
    return OverlayCheck.Run(overlays, Console.Out);
}

if (args is [var folder] && Directory.Exists(folder))
{
    return ConfigurationCheck.Run(folder, Console.Out);
}

Console.Error.WriteLine("Usage: dotnet run --project tests/KoreanLlm.Sdk.Checks -- FOLDER | measurements [FILE.csv] | overlays FOLDER");
Console.Error.WriteLine("FOLDER: reads every configuration in it and below. Its right total is the last number of its name: 32003216384.json, or exaone-4.0-32b=32003216384.json.");
Console.Error.WriteLine("measurements: estimates what published runs measured, those of the catalog or of a file with the columns id, model, hf_id, weights_format, kv_format, engine, accelerator, devices, tensor_parallel, context_tokens, batch_or_concurrency, utilization, quantity, value, conditions, source_url, published_on.");
Console.Error.WriteLine("overlays: lays every file in FOLDER and below over the embedded data: it must be refused with its problems, or every question must answer.");
return 2;
