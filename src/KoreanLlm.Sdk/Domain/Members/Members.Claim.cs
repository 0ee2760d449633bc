namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Claim"/>.</summary>
    public static class Claim
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.Statement"/>.</summary>
        public const string Statement = "statement";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.English"/>.</summary>
        public const string StatementEnglish = "statement.english";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.Korean"/>.</summary>
        public const string StatementKorean = "statement.korean";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.PublishedOn"/>.</summary>
        public const string PublishedOn = "publishedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.SourceId"/>.</summary>
        public const string SourceId = "sourceId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.About"/>.</summary>
        public const string About = "about";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.AsOf"/>.</summary>
        public const string AsOf = "asOf";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Claim.Check"/>.</summary>
        public const string Check = "check";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Kind"/>.</summary>
        public const string CheckKind = "check.kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Left"/>.</summary>
        public const string CheckLeft = "check.left";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Entity"/>.</summary>
        public const string CheckLeftEntity = "check.left.entity";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Kind"/>.</summary>
        public const string CheckLeftKind = "check.left.kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Member"/>.</summary>
        public const string CheckLeftMember = "check.left.member";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Benchmark"/>.</summary>
        public const string CheckLeftBenchmark = "check.left.benchmark";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Source"/>.</summary>
        public const string CheckLeftSource = "check.left.source";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Value"/>.</summary>
        public const string CheckLeftValue = "check.left.value";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Right"/>.</summary>
        public const string CheckRight = "check.right";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Entity"/>.</summary>
        public const string CheckRightEntity = "check.right.entity";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Kind"/>.</summary>
        public const string CheckRightKind = "check.right.kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Member"/>.</summary>
        public const string CheckRightMember = "check.right.member";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Benchmark"/>.</summary>
        public const string CheckRightBenchmark = "check.right.benchmark";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Source"/>.</summary>
        public const string CheckRightSource = "check.right.source";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimOperand.Value"/>.</summary>
        public const string CheckRightValue = "check.right.value";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Stated"/>.</summary>
        public const string CheckStated = "check.stated";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.StatedText"/>.</summary>
        public const string CheckStatedText = "check.statedText";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Unit"/>.</summary>
        public const string CheckUnit = "check.unit";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Tolerance"/>.</summary>
        public const string CheckTolerance = "check.tolerance";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Rivals"/>.</summary>
        public const string CheckRivals = "check.rivals";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Comparison"/>.</summary>
        public const string CheckComparison = "check.comparison";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Forecast"/>.</summary>
        public const string CheckForecast = "check.forecast";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Initiative"/>.</summary>
        public const string CheckInitiative = "check.initiative";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Benchmark"/>.</summary>
        public const string CheckBenchmark = "check.benchmark";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Date"/>.</summary>
        public const string CheckDate = "check.date";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Verdict"/>.</summary>
        public const string CheckVerdict = "check.verdict";

        /// <summary>Names <see cref="KoreanLlm.Sdk.ClaimCheck.Reason"/>.</summary>
        public const string CheckReason = "check.reason";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.English"/>.</summary>
        public const string CheckReasonEnglish = "check.reason.english";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.Korean"/>.</summary>
        public const string CheckReasonKorean = "check.reason.korean";
    }
}
