namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Benchmark"/>.</summary>
    public static class Benchmark
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Family"/>.</summary>
        public const string Family = "family";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Version"/>.</summary>
        public const string Version = "version";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Measures"/>.</summary>
        public const string Measures = "measures";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Items"/>.</summary>
        public const string Items = "items";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Options"/>.</summary>
        public const string Options = "options";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.RandomBaseline"/>.</summary>
        public const string RandomBaseline = "randomBaseline";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.HumanBaseline"/>.</summary>
        public const string HumanBaseline = "humanBaseline";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Metric"/>.</summary>
        public const string Metric = "metric";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Unit"/>.</summary>
        public const string Unit = "unit";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Minimum"/>.</summary>
        public const string Minimum = "minimum";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Maximum"/>.</summary>
        public const string Maximum = "maximum";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.HigherIsBetter"/>.</summary>
        public const string HigherIsBetter = "higherIsBetter";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Creators"/>.</summary>
        public const string Creators = "creators";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.PublishedOn"/>.</summary>
        public const string PublishedOn = "publishedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Paper"/>.</summary>
        public const string Paper = "paper";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.DatasetId"/>.</summary>
        public const string DatasetId = "datasetId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.License"/>.</summary>
        public const string License = "license";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Name"/>.</summary>
        public const string LicenseName = "license.name";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Identifier"/>.</summary>
        public const string LicenseIdentifier = "license.identifier";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.CommercialUse"/>.</summary>
        public const string LicenseCommercialUse = "license.commercialUse";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Conditions"/>.</summary>
        public const string LicenseConditions = "license.conditions";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Rules"/>.</summary>
        public const string LicenseRules = "license.rules";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Url"/>.</summary>
        public const string LicenseUrl = "license.url";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.HarnessTask"/>.</summary>
        public const string HarnessTask = "harnessTask";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.Languages"/>.</summary>
        public const string Languages = "languages";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Benchmark.KnownFaults"/>.</summary>
        public const string KnownFaults = "knownFaults";
    }
}
