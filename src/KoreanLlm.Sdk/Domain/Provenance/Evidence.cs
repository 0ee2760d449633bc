using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The support for one or more members of an entity: which source, how, how sure, and where in it.</summary>
[JsonConverter(typeof(RecordConverter<Evidence>))]
public sealed record Evidence
{
    private readonly ValueList<string> _members;

    /// <summary>The value of <see cref="Layer"/> for facts that ship with the package.</summary>
    public const string EmbeddedLayer = "embedded";

    /// <summary>The members supported, by their names in the data: <c>totalParameters</c>, <c>license.commercialUse</c>. A name covers its parts.</summary>
    public required ImmutableArray<string> Members { get => _members; init => _members = Guard.List(value); }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>How the source supports the members.</summary>
    public required EvidenceKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>How sure the catalog is.</summary>
    public required Confidence Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>The day on which the source was read.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>Where in the source: a table, a section, a file. Null where the source is short.</summary>
    public string? Locator { get; init => field = Guard.TextOrNull(value); }

    /// <summary>A remark in the catalog's own words, e.g. the formula of a derived value.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Which layer of data brought it: <see cref="EmbeddedLayer"/> or the name of an overlay.</summary>
    public string Layer { get; init => field = Guard.Text(value); } = EmbeddedLayer;

    /// <summary>Whether this supports a member, directly or through one that contains it.</summary>
    /// <param name="member">A member name with dots, as in <see cref="Members"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public bool Supports(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        foreach (var own in Members)
        {
            if (member.StartsWith(own, StringComparison.Ordinal) && (member.Length == own.Length || member[own.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Kind, confidence, source, locator and day of reading.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind}, {Confidence}: {SourceId}{(Locator is null ? "" : ", " + Locator)}, read on {ReadOn:yyyy-MM-dd}");
}
