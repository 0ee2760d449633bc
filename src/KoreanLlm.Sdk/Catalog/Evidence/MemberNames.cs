using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Turns property chains into member names of the data, and asks about members by name.</summary>
internal static class MemberNames
{
    /// <summary>From the text of a lambda such as <c>m => m.License!.CommercialUse</c> to <c>license.commercialUse</c>.</summary>
    public static string FromExpression<T>(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var arrow = expression.IndexOf("=>", StringComparison.Ordinal);

        // "static m => m.A", "(Model m) => m.A": the last word before the arrow is the parameter.
        var parameter = arrow < 0 ? "" : expression[..arrow].Trim().TrimEnd(')').TrimEnd().Split(' ', '(')[^1];
        var chain = arrow < 0 ? [] : expression[(arrow + 2)..].Replace("!", "").Replace("?", "").Split('.').Select(part => part.Trim()).ToArray();
        if (chain.Length < 2 || chain[0] != parameter || !chain.All(part => part.Length > 0 && part.All(c => char.IsLetterOrDigit(c) || c == '_')))
        {
            throw new ArgumentException($"'{expression}' names no member: expected a chain of properties written in place, such as m => m.License!.CommercialUse, or a constant of {Constants<T>()}.", nameof(expression));
        }

        return string.Join('.', chain.Skip(1).Select(part => char.ToLowerInvariant(part[0]) + part[1..]));
    }

    private static string Constants<T>() =>
        typeof(T) == typeof(Model) ? $"Members.Model, as {nameof(Members)}.{nameof(Members.Model)}.{nameof(Members.Model.TrainingTokens)}" : $"Members.{(typeof(T) == typeof(CatalogEntity) ? "Model and its like" : typeof(T).Name)}";

    /// <summary>Refuses a name that is no member of the entity's kind.</summary>
    public static void Require(CatalogEntity entity, string member)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(member);
        var names = Kinds.Of(entity).MemberPaths;
        if (!names.Contains(member))
        {
            var close = names.OrderBy(n => EditDistance.Between(n, member, member.Length)).Take(3);
            throw new ArgumentException($"'{member}' is no member of {Kinds.Of(entity).List} in the data. Closest: {string.Join(", ", close)}. The constants of Members.{entity.GetType().Name} name them all.", nameof(member));
        }
    }

    /// <summary>Whether the member, or a part of it, has a value.</summary>
    public static bool IsKnown(CatalogEntity entity, string member) =>
        Leaves(entity).Exists(l => l.Key.StartsWith(member, StringComparison.Ordinal) && (l.Key.Length == member.Length || l.Key[member.Length] == '.'));

    /// <summary>All values of an entity by member name, as culture-invariant text.</summary>
    public static List<KeyValuePair<string, string>> Leaves(CatalogEntity entity) => Kinds.Of(entity).Leaves(entity);
}
