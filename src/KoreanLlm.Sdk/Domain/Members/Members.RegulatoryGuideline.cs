namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.RegulatoryGuideline"/>.</summary>
    public static class RegulatoryGuideline
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Kind"/>.</summary>
        public const string Kind = "kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Authority"/>.</summary>
        public const string Authority = "authority";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Jurisdiction"/>.</summary>
        public const string Jurisdiction = "jurisdiction";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.DocumentNumber"/>.</summary>
        public const string DocumentNumber = "documentNumber";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.PromulgatedOn"/>.</summary>
        public const string PromulgatedOn = "promulgatedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.IssuedOn"/>.</summary>
        public const string IssuedOn = "issuedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.InForceFrom"/>.</summary>
        public const string InForceFrom = "inForceFrom";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.InForceUntil"/>.</summary>
        public const string InForceUntil = "inForceUntil";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Status"/>.</summary>
        public const string Status = "status";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Binding"/>.</summary>
        public const string Binding = "binding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.BasedOn"/>.</summary>
        public const string BasedOn = "basedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Summary"/>.</summary>
        public const string Summary = "summary";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.English"/>.</summary>
        public const string SummaryEnglish = "summary.english";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.Korean"/>.</summary>
        public const string SummaryKorean = "summary.korean";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.ScopeIncludes"/>.</summary>
        public const string ScopeIncludes = "scopeIncludes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.ScopeExcludes"/>.</summary>
        public const string ScopeExcludes = "scopeExcludes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.CountsAllTraining"/>.</summary>
        public const string CountsAllTraining = "countsAllTraining";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.GraceUntil"/>.</summary>
        public const string GraceUntil = "graceUntil";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Amendments"/>.</summary>
        public const string Amendments = "amendments";

        /// <summary>Names <see cref="KoreanLlm.Sdk.RegulatoryGuideline.Obligations"/>.</summary>
        public const string Obligations = "obligations";
    }
}
