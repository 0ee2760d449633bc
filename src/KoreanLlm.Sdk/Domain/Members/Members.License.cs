namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.License"/>.</summary>
    public static class License
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.License.Identifier"/>.</summary>
        public const string Identifier = "identifier";

        /// <summary>Names <see cref="KoreanLlm.Sdk.License.Url"/>.</summary>
        public const string Url = "url";

        /// <summary>Names <see cref="KoreanLlm.Sdk.License.Rules"/>.</summary>
        public const string Rules = "rules";
    }
}
