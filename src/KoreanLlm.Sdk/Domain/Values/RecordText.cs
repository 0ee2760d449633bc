using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace KoreanLlm.Sdk;

/// <summary>A record as text: the name and value of every public member, lists with their elements, the same in every culture.</summary>
internal static class RecordText
{
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T record)
        where T : notnull
    {
        var members = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name} = {Value(p.GetValue(record))}");
        return $"{typeof(T).Name.Split('`')[0]} {{ {string.Join(", ", members)} }}";
    }

    private static string Value(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => new StringBuilder("[").AppendJoin(", ", list.Cast<object?>().Select(Value)).Append(']').ToString(),
        _ => value.ToString() ?? "",
    };
}
