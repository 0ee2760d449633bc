using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>Where a value of the catalog comes from, who says otherwise, and what its absence means.</summary>
public static class CatalogEvidence
{
    /// <summary>The evidence for a member of an entity, e.g. <c>catalog.EvidenceFor(model, m => m.TrainingTokens)</c>.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="catalog">The catalog.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="member">The member, as a lambda of property accesses; it is read as text and never run.</param>
    /// <param name="expression">The text of <paramref name="member"/>, filled in by the compiler.</param>
    /// <returns>The evidence that names the member, a part of it or a whole it is part of; the strongest first. Empty where there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lambda is not a chain of properties, or there is no such member in the data.</exception>
    public static ImmutableArray<Evidence> EvidenceFor<T, TValue>(
        this IKoreanLlmCatalog catalog, T entity, Func<T, TValue> member, [CallerArgumentExpression(nameof(member))] string expression = "")
        where T : CatalogEntity
    {
        ArgumentNullException.ThrowIfNull(member);
        return catalog.EvidenceFor(entity, MemberNames.FromExpression<T>(expression));
    }

    /// <summary>The evidence for a member by its name in the data: a constant of <see cref="Members"/>, e.g. <c>Members.Model.LicenseCommercialUse</c>.</summary>
    /// <inheritdoc cref="EvidenceFor{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, string)"/>
    public static ImmutableArray<Evidence> EvidenceFor(this IKoreanLlmCatalog catalog, CatalogEntity entity, string member)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        MemberNames.Require(entity, member);
        return [.. entity.Evidence.Where(e => Concerns(e.Members, member)).OrderByDescending(e => e.Confidence).ThenBy(e => e.Kind).ThenByDescending(e => e.ReadOn)];
    }

    /// <summary>The rival values for a member of an entity.</summary>
    /// <inheritdoc cref="EvidenceFor{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, string)"/>
    /// <returns>The rival values, each with its source and the rule that decided against it.</returns>
    public static ImmutableArray<Conflict> ConflictsFor<T, TValue>(
        this IKoreanLlmCatalog catalog, T entity, Func<T, TValue> member, [CallerArgumentExpression(nameof(member))] string expression = "")
        where T : CatalogEntity
    {
        ArgumentNullException.ThrowIfNull(member);
        return catalog.ConflictsFor(entity, MemberNames.FromExpression<T>(expression));
    }

    /// <summary>The rival values for a member by its name in the data.</summary>
    /// <inheritdoc cref="ConflictsFor{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, string)"/>
    public static ImmutableArray<Conflict> ConflictsFor(this IKoreanLlmCatalog catalog, CatalogEntity entity, string member)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        MemberNames.Require(entity, member);
        return [.. entity.Conflicts.Where(c => Concerns([c.Member], member))];
    }

    /// <summary>Whether a member is known, undisclosed, not applicable or unknown to the catalog.</summary>
    /// <inheritdoc cref="EvidenceFor{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, string)"/>
    /// <returns>The state of the member.</returns>
    public static FactState StateOf<T, TValue>(
        this IKoreanLlmCatalog catalog, T entity, Func<T, TValue> member, [CallerArgumentExpression(nameof(member))] string expression = "")
        where T : CatalogEntity
    {
        ArgumentNullException.ThrowIfNull(member);
        return catalog.StateOf(entity, MemberNames.FromExpression<T>(expression));
    }

    /// <summary>Whether a member, by its name in the data, is known, undisclosed, not applicable or unknown to the catalog.</summary>
    /// <inheritdoc cref="StateOf{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, string)"/>
    public static FactState StateOf(this IKoreanLlmCatalog catalog, CatalogEntity entity, string member)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        MemberNames.Require(entity, member);
        return MemberNames.IsKnown(entity, member) ? FactState.Known
            : entity.Undisclosed.Any(m => Covers(m, member)) ? FactState.Undisclosed
            : entity.NotApplicable.Any(m => Covers(m, member)) ? FactState.NotApplicable
            : FactState.Unknown;
    }

    private static bool Concerns(ImmutableArray<string> members, string member) => members.Any(m => Covers(m, member) || Covers(member, m));

    private static bool Covers(string whole, string part) =>
        part.StartsWith(whole, StringComparison.Ordinal) && (part.Length == whole.Length || part[whole.Length] == '.');
}
