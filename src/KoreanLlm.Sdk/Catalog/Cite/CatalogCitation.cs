using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>Citations to paste: where a value of the catalog comes from.</summary>
public static class CatalogCitation
{
    /// <summary>Cites the sources of a member, e.g. <c>catalog.Cite(model, m => m.TrainingTokens)</c>.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="catalog">The catalog.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="member">The member, as a lambda of property accesses; it is read as text and never run.</param>
    /// <param name="style">The form.</param>
    /// <param name="expression">The text of <paramref name="member"/>, filled in by the compiler.</param>
    /// <returns>A citation for each source, the strongest first; empty text (an empty array for CSL-JSON) where there is no evidence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lambda is not a chain of properties, or there is no such member in the data.</exception>
    public static string Cite<T, TValue>(
        this IKoreanLlmCatalog catalog, T entity, Func<T, TValue> member, CitationStyle style = CitationStyle.Text, [CallerArgumentExpression(nameof(member))] string expression = "")
        where T : CatalogEntity
    {
        ArgumentNullException.ThrowIfNull(member);
        return catalog.Cite(entity, MemberNames.FromExpression<T>(expression), style);
    }

    /// <summary>Cites the sources of a member by its name in the data, e.g. <c>license.commercialUse</c>.</summary>
    /// <inheritdoc cref="Cite{T, TValue}(IKoreanLlmCatalog, T, Func{T, TValue}, CitationStyle, string)"/>
    public static string Cite(this IKoreanLlmCatalog catalog, CatalogEntity entity, string member, CitationStyle style = CitationStyle.Text)
    {
        var cited = catalog.EvidenceFor(entity, member)
            .Select(e => (Evidence: e, Source: catalog.Sources.FindById(e.SourceId)))
            .Where(c => c.Source is not null)
            .Select(c => (c.Evidence, Source: c.Source!))
            .ToList();
        return style switch
        {
            CitationStyle.Text => string.Join('\n', cited.Select(c => CitationText.Of(c.Source, c.Evidence, catalog.Dataset.Version))),
            CitationStyle.CslJson => CslJson.Of(cited.Select(c => (c.Source, c.Evidence.Locator, c.Evidence.ReadOn))),
            CitationStyle.BibTex => string.Join("\n\n", cited.DistinctBy(c => c.Source.Id).Select(c => BibTex.Of(c.Source, c.Evidence.Locator, c.Evidence.ReadOn))),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Expected a defined citation style."),
        };
    }
}
