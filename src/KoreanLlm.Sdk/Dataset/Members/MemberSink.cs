namespace KoreanLlm.Sdk.Dataset;

/// <summary>Hears from a <see cref="WalkMap"/> what an entity holds. Absent members are told with a null value.</summary>
internal abstract class MemberSink
{
    /// <summary>
    /// A member that is no object and no list of objects: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>,
    /// <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="PartialDate"/>, an immutable array of texts or scores, or null.
    /// </summary>
    public abstract void Value(in MemberInfo member, object? value);

    /// <summary>An object begins. False: do not walk its members.</summary>
    public abstract bool BeginObject(in MemberInfo member, bool present, Type type);

    public abstract void EndObject();

    /// <summary>A list of objects begins. False: do not walk its elements.</summary>
    public abstract bool BeginArray(in MemberInfo member, int count, Type type);

    public abstract void BeginElement(int index);

    public abstract void EndElement();

    public abstract void EndArray();
}
