using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Nothing in an <see cref="EntitySet{T}"/> answers to a name. Says which names come closest.</summary>
public sealed class EntityNotFoundException : KeyNotFoundException
{
    /// <summary>Makes the exception for a name.</summary>
    /// <param name="key">The name that was asked for.</param>
    /// <param name="suggestions">Ids of the closest entities, the closest first.</param>
    /// <param name="ambiguous">Whether the suggestions all answer to the name, so that none can be chosen.</param>
    public EntityNotFoundException(string key, ImmutableArray<string> suggestions, bool ambiguous = false)
        : base(Describe(key, suggestions, ambiguous))
    {
        Key = key;
        Suggestions = suggestions;
    }

    /// <summary>Makes the exception without details.</summary>
    public EntityNotFoundException()
    {
    }

    /// <summary>Makes the exception with a message alone.</summary>
    public EntityNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public EntityNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The name that was asked for.</summary>
    public string Key { get; } = "";

    /// <summary>Ids of the closest entities, the closest first.</summary>
    public ImmutableArray<string> Suggestions { get; } = [];

    private static string Describe(string key, ImmutableArray<string> suggestions, bool ambiguous)
    {
        if (ambiguous)
        {
            return $"'{key}' names more than one entry: {string.Join(", ", suggestions)}. Use one of these ids.";
        }

        var hint = suggestions.IsEmpty ? "" : $" Closest: {string.Join(", ", suggestions)}.";
        return $"Nothing is named '{key}'; an id, a name or an alias is expected.{hint}";
    }
}
