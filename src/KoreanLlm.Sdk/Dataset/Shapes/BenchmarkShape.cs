namespace KoreanLlm.Sdk.Dataset;

internal static class BenchmarkShape
{
    public static Benchmark Map(MemberMap m, Benchmark? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Family = m.TextOrNull("family", e?.Family),
        Version = m.TextOrNull("version", e?.Version),
        Measures = m.TextOrNull("measures", e?.Measures),
        Items = m.Int32OrNull("items", e?.Items),
        Options = m.Int32OrNull("options", e?.Options, 2),
        RandomBaseline = m.NumberOrNull("randomBaseline", e?.RandomBaseline),
        HumanBaseline = m.NumberOrNull("humanBaseline", e?.HumanBaseline),
        Metric = m.Text("metric", e?.Metric),
        Unit = m.Text("unit", e?.Unit),
        Minimum = m.NumberOrNull("minimum", e?.Minimum),
        Maximum = m.NumberOrNull("maximum", e?.Maximum),
        HigherIsBetter = m.Flag("higherIsBetter", e?.HigherIsBetter),
        Creators = m.Texts("creators", e?.Creators ?? default),
        PublishedOn = m.PartialDateOrNull("publishedOn", e?.PublishedOn),
        Paper = m.UrlOrNull("paper", e?.Paper),
        DatasetId = m.TextOrNull("datasetId", e?.DatasetId),
        License = m.ObjectOrNull("license", e?.License, LicenseTermsShape.Map),
        HarnessTask = m.TextOrNull("harnessTask", e?.HarnessTask),
        Languages = m.Texts("languages", e?.Languages ?? default),
        KnownFaults = m.Texts("knownFaults", e?.KnownFaults ?? default),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
