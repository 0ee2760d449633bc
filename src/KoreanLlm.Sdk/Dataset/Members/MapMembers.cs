namespace KoreanLlm.Sdk.Dataset;

/// <summary>The description of a type: an initialiser that names every member once and asks the map for its value.</summary>
internal delegate T MapMembers<T>(MemberMap m, T? current)
    where T : class;
