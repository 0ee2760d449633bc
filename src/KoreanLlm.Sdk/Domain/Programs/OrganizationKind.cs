using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The sort of an organisation.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<OrganizationKind>))]
[TypeConverter(typeof(TextTypeConverter<OrganizationKind>))]
public readonly record struct OrganizationKind : IVocabulary<OrganizationKind>
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

    static OrganizationKind IVocabulary<OrganizationKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static OrganizationKind Parse(string s) => Vocabulary.Parse<OrganizationKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out OrganizationKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
