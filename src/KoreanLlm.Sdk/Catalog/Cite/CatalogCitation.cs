using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>Citations to paste: where a value of the catalog comes from, what it is, and who says otherwise.</summary>
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
    /// <returns>
    /// A citation for each source, the strongest first, with the value it supports, kind and confidence; then one for each rival value, with the reason against it. A source that gives several is one
    /// entry in CSL-JSON and BibTeX. Empty text (an empty array for CSL-JSON) where there is neither evidence nor a rival.
    /// </returns>
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
        var cited = CitedSource.Of(catalog, entity, member).ToList();
        return style switch
        {
            CitationStyle.Text => string.Join('\n', cited.Select(c => CitationText.Of(c, catalog.Dataset.Version))),
            CitationStyle.CslJson => CslJson.Of(cited.GroupBy(c => c.Source.Id)),
            CitationStyle.BibTex => string.Join("\n\n", cited.GroupBy(c => c.Source.Id).Select(BibTex.Of)),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Expected a defined citation style."),
        };
    }
}
