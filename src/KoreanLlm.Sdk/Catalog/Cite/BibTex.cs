using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk;

/// <summary>A citation as a BibTeX entry.</summary>
internal static class BibTex
{
    public static string Of(IEnumerable<CitedSource> cited)
    {
        var all = cited.ToList();
        var source = all[0].Source;
        var entry = new StringBuilder($"@misc{{{source.Id.Replace('/', '-')},\n");
        Field("title", "{" + Escape(source.Name.English) + "}");
        Field("author", "{" + Escape(source.Publisher) + "}");
        if (source.PublishedOn is { } published)
        {
            Field("year", published.Year.ToString(CultureInfo.InvariantCulture));
            if (published.Month is { } month)
            {
                Field("month", month.ToString(CultureInfo.InvariantCulture));
            }
        }

        Field("howpublished", $"\\url{{{source.Url}}}");
        Field("note", string.Join(". ", all.Select(c => Escape(c.Statement) + (c.Locator is null ? "" : "; " + Escape(c.Locator)) + "; read " + c.Read)));
        return entry.Append('}').ToString();

        void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
