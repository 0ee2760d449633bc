namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Measurement"/>.</summary>
    public static class Measurement
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.TableId"/>.</summary>
        public const string TableId = "tableId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.RunId"/>.</summary>
        public const string RunId = "runId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Quantity"/>.</summary>
        public const string Quantity = "quantity";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Value"/>.</summary>
        public const string Value = "value";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.SystemId"/>.</summary>
        public const string SystemId = "systemId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.SystemName"/>.</summary>
        public const string SystemName = "systemName";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.HuggingFaceId"/>.</summary>
        public const string HuggingFaceId = "huggingFaceId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.TotalParameters"/>.</summary>
        public const string TotalParameters = "totalParameters";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.WeightsFormat"/>.</summary>
        public const string WeightsFormat = "weightsFormat";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.CacheFormat"/>.</summary>
        public const string CacheFormat = "cacheFormat";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Engine"/>.</summary>
        public const string Engine = "engine";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.EngineVersion"/>.</summary>
        public const string EngineVersion = "engineVersion";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.AcceleratorId"/>.</summary>
        public const string AcceleratorId = "acceleratorId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.DeviceName"/>.</summary>
        public const string DeviceName = "deviceName";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Devices"/>.</summary>
        public const string Devices = "devices";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.TensorParallel"/>.</summary>
        public const string TensorParallel = "tensorParallel";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.ContextTokens"/>.</summary>
        public const string ContextTokens = "contextTokens";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Concurrency"/>.</summary>
        public const string Concurrency = "concurrency";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Utilization"/>.</summary>
        public const string Utilization = "utilization";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Conditions"/>.</summary>
        public const string Conditions = "conditions";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.Grade"/>.</summary>
        public const string Grade = "grade";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Measurement.ReportedOn"/>.</summary>
        public const string ReportedOn = "reportedOn";
    }
}
