namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.BenchmarkResult"/>.</summary>
    public static class BenchmarkResult
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.TableId"/>.</summary>
        public const string TableId = "tableId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.SystemId"/>.</summary>
        public const string SystemId = "systemId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.SystemVariant"/>.</summary>
        public const string SystemVariant = "systemVariant";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.BenchmarkId"/>.</summary>
        public const string BenchmarkId = "benchmarkId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.Value"/>.</summary>
        public const string Value = "value";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.StandardError"/>.</summary>
        public const string StandardError = "standardError";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.Metric"/>.</summary>
        public const string Metric = "metric";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.TaskVersion"/>.</summary>
        public const string TaskVersion = "taskVersion";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.ItemsHash"/>.</summary>
        public const string ItemsHash = "itemsHash";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.IsSelfReported"/>.</summary>
        public const string IsSelfReported = "isSelfReported";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.Items"/>.</summary>
        public const string Items = "items";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.Setting"/>.</summary>
        public const string Setting = "setting";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.Shots"/>.</summary>
        public const string SettingShots = "setting.shots";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.ChainOfThought"/>.</summary>
        public const string SettingChainOfThought = "setting.chainOfThought";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.Reasoning"/>.</summary>
        public const string SettingReasoning = "setting.reasoning";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.Harness"/>.</summary>
        public const string SettingHarness = "setting.harness";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.HarnessVersion"/>.</summary>
        public const string SettingHarnessVersion = "setting.harnessVersion";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.Judge"/>.</summary>
        public const string SettingJudge = "setting.judge";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.EvaluatedBy"/>.</summary>
        public const string SettingEvaluatedBy = "setting.evaluatedBy";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EvaluationSetting.Variant"/>.</summary>
        public const string SettingVariant = "setting.variant";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.ReportedOn"/>.</summary>
        public const string ReportedOn = "reportedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.BenchmarkResult.Flag"/>.</summary>
        public const string Flag = "flag";
    }
}
