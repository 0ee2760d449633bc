using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk;

/// <summary>Writes a table as CSV or Markdown.</summary>
internal static class TableText
{
    public static string Csv(CatalogTable table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns);
        foreach (var row in table.Rows)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    public static string Markdown(CatalogTable table)
    {
        var text = new StringBuilder();
        Row(table.Columns);
        Row(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            Row(row.Select(Cell));
        }

        if (!table.Sources.IsEmpty)
        {
            text.Append("\nSources:\n\n");
            foreach (var source in table.Sources)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {source.Id}: {Cell(source.Publisher)}, {Cell(source.Name.English)}. <{source.Url}> (read {source.ReadOn:yyyy-MM-dd})\n");
            }
        }

        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string Cell(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("<", "&lt;").Replace("\r", "").Replace("\n", " ");

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Field)).Append("\r\n");

    private static string Field(string cell)
    {
        var safe = IsFormula(cell) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 || safe.AsSpan().Trim().Length != safe.Length ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    /// <summary>Whether a spreadsheet may run it: the signs count in full width and behind white space, too.</summary>
    private static bool IsFormula(string cell) =>
        cell.Length > 0
        && (cell[0] is '\t' or '\r' || cell.AsSpan().TrimStart() is [var first, ..] && first is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20')
        && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
