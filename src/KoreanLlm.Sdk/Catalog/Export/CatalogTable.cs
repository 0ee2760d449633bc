using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Rows and columns of text with the sources they rest on, ready for CSV or Markdown.</summary>
public sealed record CatalogTable
{
    private readonly ValueList<string> _columns;
    private readonly ValueList<ImmutableArray<string>> _rows;
    private readonly ValueList<Source> _sources;

    /// <summary>The names of the columns.</summary>
    public required ImmutableArray<string> Columns { get => _columns; init => _columns = Guard.List(value); }

    /// <summary>The rows, each with a cell for every column; an absent value is empty text.</summary>
    public required ImmutableArray<ImmutableArray<string>> Rows { get => _rows; init => _rows = Guard.List(value); }

    /// <summary>The sources of the cells, each once, in the order of their first use.</summary>
    public ImmutableArray<Source> Sources { get => _sources; init => _sources = Guard.List(value); }

    /// <summary>The table as CSV (RFC 4180): comma, double quotes, CRLF, a header row; the last column names the sources.</summary>
    /// <remarks>
    /// Cells are culture-invariant. A cell that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a carriage return and is no number)
    /// gets an apostrophe in front.
    /// </remarks>
    public string ToCsv() => TableText.Csv(this);

    /// <summary>The table as Markdown (GitHub tables), followed by the list of its sources.</summary>
    public string ToMarkdown() => TableText.Markdown(this);

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
