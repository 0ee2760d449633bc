namespace KoreanLlm.Sdk;

/// <summary>The sort of an organisation.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
public readonly record struct OrganizationKind
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public OrganizationKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>A company. Slug: <c>company</c>.</summary>
    public static OrganizationKind Company { get; } = new("company");

    /// <summary>A university. Slug: <c>university</c>.</summary>
    public static OrganizationKind University { get; } = new("university");

    /// <summary>A research institute. Slug: <c>research-institute</c>.</summary>
    public static OrganizationKind ResearchInstitute { get; } = new("research-institute");

    /// <summary>A ministry or authority. Slug: <c>government</c>.</summary>
    public static OrganizationKind Government { get; } = new("government");

    /// <summary>A public agency or body. Slug: <c>public-body</c>.</summary>
    public static OrganizationKind PublicBody { get; } = new("public-body");

    /// <summary>A hospital. Slug: <c>hospital</c>.</summary>
    public static OrganizationKind Hospital { get; } = new("hospital");

    /// <summary>A community without legal form. Slug: <c>community</c>.</summary>
    public static OrganizationKind Community { get; } = new("community");

    /// <summary>A single person who publishes under a handle. Slug: <c>individual</c>.</summary>
    public static OrganizationKind Individual { get; } = new("individual");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
