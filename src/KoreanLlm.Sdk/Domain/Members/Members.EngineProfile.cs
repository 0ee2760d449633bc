namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.EngineProfile"/>.</summary>
    public static class EngineProfile
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.Engine"/>.</summary>
        public const string Engine = "engine";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.FromVersion"/>.</summary>
        public const string FromVersion = "fromVersion";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.UntilVersion"/>.</summary>
        public const string UntilVersion = "untilVersion";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.ReleasedOn"/>.</summary>
        public const string ReleasedOn = "releasedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.DeviceClass"/>.</summary>
        public const string DeviceClass = "deviceClass";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.ActivationBytes"/>.</summary>
        public const string ActivationBytes = "activationBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.GraphBytes"/>.</summary>
        public const string GraphBytes = "graphBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.ContextBytes"/>.</summary>
        public const string ContextBytes = "contextBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.NonFrameworkBytes"/>.</summary>
        public const string NonFrameworkBytes = "nonFrameworkBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.DefaultUtilization"/>.</summary>
        public const string DefaultUtilization = "defaultUtilization";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.UtilizationBasis"/>.</summary>
        public const string UtilizationBasis = "utilizationBasis";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.BlockSize"/>.</summary>
        public const string BlockSize = "blockSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.EngineProfile.CacheLayouts"/>.</summary>
        public const string CacheLayouts = "cacheLayouts";
    }
}
