namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.MarketForecast"/>.</summary>
    public static class MarketForecast
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Publisher"/>.</summary>
        public const string Publisher = "publisher";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.RelayedBy"/>.</summary>
        public const string RelayedBy = "relayedBy";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.PublishedOn"/>.</summary>
        public const string PublishedOn = "publishedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Market"/>.</summary>
        public const string Market = "market";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.English"/>.</summary>
        public const string MarketEnglish = "market.english";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LocalizedText.Korean"/>.</summary>
        public const string MarketKorean = "market.korean";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Measure"/>.</summary>
        public const string Measure = "measure";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Covers"/>.</summary>
        public const string Covers = "covers";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Region"/>.</summary>
        public const string Region = "region";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.BaseYear"/>.</summary>
        public const string BaseYear = "baseYear";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.BaseValue"/>.</summary>
        public const string BaseValue = "baseValue";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Money.Amount"/>.</summary>
        public const string BaseValueAmount = "baseValue.amount";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Money.Currency"/>.</summary>
        public const string BaseValueCurrency = "baseValue.currency";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.BaseValueRounding"/>.</summary>
        public const string BaseValueRounding = "baseValueRounding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.BaseNature"/>.</summary>
        public const string BaseNature = "baseNature";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.TargetYear"/>.</summary>
        public const string TargetYear = "targetYear";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.TargetValue"/>.</summary>
        public const string TargetValue = "targetValue";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Money.Amount"/>.</summary>
        public const string TargetValueAmount = "targetValue.amount";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Money.Currency"/>.</summary>
        public const string TargetValueCurrency = "targetValue.currency";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.TargetValueRounding"/>.</summary>
        public const string TargetValueRounding = "targetValueRounding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.TargetNature"/>.</summary>
        public const string TargetNature = "targetNature";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.StatedGrowthRate"/>.</summary>
        public const string StatedGrowthRate = "statedGrowthRate";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.StatedGrowthRateRounding"/>.</summary>
        public const string StatedGrowthRateRounding = "statedGrowthRateRounding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.StatedGrowthFrom"/>.</summary>
        public const string StatedGrowthFrom = "statedGrowthFrom";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.StatedGrowthTo"/>.</summary>
        public const string StatedGrowthTo = "statedGrowthTo";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MarketForecast.Unverified"/>.</summary>
        public const string Unverified = "unverified";
    }
}
