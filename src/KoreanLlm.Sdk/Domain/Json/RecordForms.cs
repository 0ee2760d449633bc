namespace KoreanLlm.Sdk;

/// <summary>Where <see cref="RecordForm{T}"/> finds the form of a record; set once, when the library is loaded.</summary>
internal static class RecordForms
{
    public static Func<Type, object?>? Find { get; set; }
}
