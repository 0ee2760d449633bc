namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Organization"/>.</summary>
    public static class Organization
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Organization.Kind"/>.</summary>
        public const string Kind = "kind";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Organization.Country"/>.</summary>
        public const string Country = "country";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Organization.ParentId"/>.</summary>
        public const string ParentId = "parentId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Organization.Website"/>.</summary>
        public const string Website = "website";
    }
}
