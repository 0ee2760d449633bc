namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Source"/>.</summary>
    public static class Source
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.Kind"/>.</summary>
        public const string Kind = "kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.Publisher"/>.</summary>
        public const string Publisher = "publisher";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.PublisherId"/>.</summary>
        public const string PublisherId = "publisherId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.Url"/>.</summary>
        public const string Url = "url";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.ReadUrl"/>.</summary>
        public const string ReadUrl = "readUrl";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.Revision"/>.</summary>
        public const string Revision = "revision";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.PublishedOn"/>.</summary>
        public const string PublishedOn = "publishedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Source.ReadOn"/>.</summary>
        public const string ReadOn = "readOn";
    }
}
