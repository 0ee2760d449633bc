namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Accelerator"/>.</summary>
    public static class Accelerator
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.Vendor"/>.</summary>
        public const string Vendor = "vendor";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.MemoryBytes"/>.</summary>
        public const string MemoryBytes = "memoryBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.UsableMemoryBytes"/>.</summary>
        public const string UsableMemoryBytes = "usableMemoryBytes";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.MemoryBandwidth"/>.</summary>
        public const string MemoryBandwidth = "memoryBandwidth";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.Peaks"/>.</summary>
        public const string Peaks = "peaks";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.Power"/>.</summary>
        public const string Power = "power";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Accelerator.ReleasedOn"/>.</summary>
        public const string ReleasedOn = "releasedOn";
    }
}
