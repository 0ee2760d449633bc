namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Consortium"/>.</summary>
    public static class Consortium
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.InitiativeId"/>.</summary>
        public const string InitiativeId = "initiativeId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.Lead"/>.</summary>
        public const string Lead = "lead";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.Members"/>.</summary>
        public const string Members = "members";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.PlannedModels"/>.</summary>
        public const string PlannedModels = "plannedModels";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.SubmittedModels"/>.</summary>
        public const string SubmittedModels = "submittedModels";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.Events"/>.</summary>
        public const string Events = "events";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Consortium.Scores"/>.</summary>
        public const string Scores = "scores";
    }
}
