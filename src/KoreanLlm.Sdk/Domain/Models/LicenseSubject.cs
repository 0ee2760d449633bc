using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Something a licence may allow, require or forbid.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<LicenseSubject>))]
[TypeConverter(typeof(TextTypeConverter<LicenseSubject>))]
public readonly record struct LicenseSubject : IVocabulary<LicenseSubject>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public LicenseSubject(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>To run it for oneself. Slug: <c>use</c>.</summary>
    public static LicenseSubject Use { get; } = new("use");

    /// <summary>To run it for commercial purposes. Slug: <c>commercial-use</c>.</summary>
    public static LicenseSubject CommercialUse { get; } = new("commercial-use");

    /// <summary>To change it, fine-tuning included. Slug: <c>modify</c>.</summary>
    public static LicenseSubject Modify { get; } = new("modify");

    /// <summary>To pass it on, changed or not. Slug: <c>redistribute</c>.</summary>
    public static LicenseSubject Redistribute { get; } = new("redistribute");

    /// <summary>To offer it to third parties through an interface, a cloud or a device. Slug: <c>offer-as-service</c>.</summary>
    public static LicenseSubject OfferAsService { get; } = new("offer-as-service");

    /// <summary>To train other models on its output. Slug: <c>train-on-output</c>.</summary>
    public static LicenseSubject TrainOnOutput { get; } = new("train-on-output");

    /// <summary>To give models made from it a name that begins as the licence says. Slug: <c>rename-derivatives</c>.</summary>
    public static LicenseSubject RenameDerivatives { get; } = new("rename-derivatives");

    /// <summary>To name its author. Slug: <c>name-the-author</c>.</summary>
    public static LicenseSubject NameTheAuthor { get; } = new("name-the-author");

    /// <summary>To show a sentence such as "Built with ..." in products. Slug: <c>show-notice</c>.</summary>
    public static LicenseSubject ShowNotice { get; } = new("show-notice");

    /// <summary>To keep copyright and other notices, and to hand on the licence text. Slug: <c>keep-notices</c>.</summary>
    public static LicenseSubject KeepNotices { get; } = new("keep-notices");

    /// <summary>To say which files were changed. Slug: <c>state-changes</c>.</summary>
    public static LicenseSubject StateChanges { get; } = new("state-changes");

    /// <summary>To pass changed versions on under the same licence. Slug: <c>same-license</c>.</summary>
    public static LicenseSubject SameLicense { get; } = new("same-license");

    /// <summary>To use patents of the contributors that it touches. Slug: <c>patent-grant</c>.</summary>
    public static LicenseSubject PatentGrant { get; } = new("patent-grant");

    /// <summary>To use names and marks of the licensor beyond naming the origin. Slug: <c>trademarks</c>.</summary>
    public static LicenseSubject Trademarks { get; } = new("trademarks");

    /// <summary>To use it in the fields that the licence or its policy of acceptable use lists. Slug: <c>excluded-fields</c>.</summary>
    public static LicenseSubject ExcludedFields { get; } = new("excluded-fields");

    /// <summary>To offer services or models that compete with those of the licensor. Slug: <c>compete</c>.</summary>
    public static LicenseSubject Compete { get; } = new("compete");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static LicenseSubject IVocabulary<LicenseSubject>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static LicenseSubject Parse(string s) => Vocabulary.Parse<LicenseSubject>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out LicenseSubject result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
