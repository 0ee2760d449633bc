namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Initiative"/>.</summary>
    public static class Initiative
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Kind"/>.</summary>
        public const string Kind = "kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Owners"/>.</summary>
        public const string Owners = "owners";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.StartedOn"/>.</summary>
        public const string StartedOn = "startedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Goal"/>.</summary>
        public const string Goal = "goal";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.English"/>.</summary>
        public const string GoalEnglish = "goal.english";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.Korean"/>.</summary>
        public const string GoalKorean = "goal.korean";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Budgets"/>.</summary>
        public const string Budgets = "budgets";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Events"/>.</summary>
        public const string Events = "events";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Initiative.Stages"/>.</summary>
        public const string Stages = "stages";
    }
}
