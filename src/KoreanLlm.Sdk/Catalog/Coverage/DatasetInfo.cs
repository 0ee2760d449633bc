using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Which data a catalog holds, how complete they are and how old their evidence is.</summary>
public sealed class DatasetInfo
{
    private readonly DatasetContent _content;
    private readonly DatasetIdentity _identity;
    private readonly Lazy<ImmutableSortedDictionary<EntityKind, int>> _counts;
    private readonly Lazy<ImmutableArray<MemberCoverage>> _coverage;
    private readonly Lazy<DateOnly> _newest;

    internal DatasetInfo(DatasetContent content, DatasetIdentity identity)
    {
        _content = content;
        _identity = identity;
        _counts = new(() => Kinds.All.ToImmutableSortedDictionary(kind => kind.Kind, kind => content.List(kind.Type).Count, Comparer<EntityKind>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))), LazyThreadSafetyMode.PublicationOnly);
        _newest = new(() => Sdk.NewestFact.Of(content, KnowledgeDate), LazyThreadSafetyMode.PublicationOnly);
        _coverage = new(() => FactCoverage.Of(content), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The calendar version of the data, e.g. <c>2026.11.0</c>; it moves apart from the version of the package.</summary>
    public string Version => _identity.Header.Version;

    /// <summary>The version of the format; it changes when older readers could not read the data.</summary>
    public int SchemaVersion => _identity.Header.SchemaVersion;

    /// <summary>
    /// The day of the newest fact the data hold, not after <see cref="KnowledgeDate"/>: a release, an event, a price, a publication. It is when something happened, where the knowledge date is until when
    /// was looked; a day announced beforehand counts, days of reading do not. A date known to the month or year counts with its first day.
    /// </summary>
    public DateOnly NewestFact => _newest.Value;

    /// <summary>The day up to which the world was followed; an overlay that was read later moves it.</summary>
    public DateOnly KnowledgeDate => _identity.Header.KnowledgeDate;

    /// <summary>SHA-256 over names and bytes of all data files and overlays, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _identity.Sha256;

    /// <summary>The names of the overlays, in the order they were laid on.</summary>
    public ImmutableArray<string> Overlays => _identity.Overlays;

    /// <summary>The number of entities of each kind, in the order of their slugs.</summary>
    public ImmutableSortedDictionary<EntityKind, int> Counts => _counts.Value;

    /// <summary>For each kind of entity and each of its facts: how many are known, undisclosed, unknown, not applicable, and how old the evidence is.</summary>
    public ImmutableArray<MemberCoverage> Coverage => _coverage.Value;

    /// <summary>Whether published data are newer than these. Overlays do not count.</summary>
    /// <param name="published">The manifest beside a published dataset file, which the caller fetched.</param>
    /// <exception cref="ArgumentNullException"><paramref name="published"/> is null.</exception>
    public DatasetUpdate UpdateFrom(DatasetManifest published)
    {
        ArgumentNullException.ThrowIfNull(published);

        // Data made of overlays alone have no calendar version; anything published is newer.
        return System.Version.TryParse(Version, out var own) && System.Version.Parse(published.Version) <= own ? DatasetUpdate.None
            : published.SchemaVersion > DatasetArchive.SchemaVersion ? DatasetUpdate.NeedsNewerPackage
            : DatasetUpdate.Available;
    }

    /// <summary>Facts whose newest evidence is older than an age, counted back from the current day in South Korea, the oldest first.</summary>
    /// <param name="maxAge">The greatest age that is not stale; zero or more.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAge"/> is negative.</exception>
    public ImmutableArray<StaleFact> Stale(TimeSpan maxAge, TimeProvider? time = null) => Stale(maxAge, KoreanTime.Today(time ?? TimeProvider.System));

    /// <summary>Facts whose newest evidence is older than an age, counted back from a day, the oldest first.</summary>
    /// <param name="maxAge">The greatest age that is not stale; zero or more.</param>
    /// <param name="day">The day from which to count back.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAge"/> is negative.</exception>
    public ImmutableArray<StaleFact> Stale(TimeSpan maxAge, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAge, TimeSpan.Zero);
        return FactCoverage.Stale(_content, maxAge, day);
    }
}
