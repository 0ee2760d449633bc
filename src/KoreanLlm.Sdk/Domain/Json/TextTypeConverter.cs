using System.ComponentModel;
using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Converts a value from and to its text, for configuration, routes and queries.</summary>
/// <typeparam name="T">A type that can be parsed from its own text.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string) ? known.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
