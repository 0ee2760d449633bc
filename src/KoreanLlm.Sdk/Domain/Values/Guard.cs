using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>Guard clauses of the domain: each returns the value it accepted, so that an <c>init</c> accessor is one line.</summary>
internal static class Guard
{
    public static string Slug(string value, [CallerMemberName] string member = "") =>
        IsSlug(value) ? value : throw new ArgumentException($"{member} '{value}' is not an id: expected lower-case letters, digits, '.', '-' and, between the parts of a composed id, '/'.", member);

    /// <summary>What the default value of a vocabulary is called.</summary>
    public const string Unspecified = "unspecified";

    /// <summary>A word of an open vocabulary; null for the default value, so that both are equal.</summary>
    public static string? Word(string value, string member) => Slug(value, member) == Unspecified ? null : value;

    public static string Text(string value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{member} is blank: expected text.", member) : value;
    }

    public static string? TextOrNull(string? value, [CallerMemberName] string member = "") => value is null ? null : Text(value, member);

    public static long? AtLeast(long? value, long minimum, [CallerMemberName] string member = "")
    {
        if (value is { } number)
        {
            AtLeast(number, minimum, member);
        }

        return value;
    }

    public static long AtLeast(long value, long minimum, [CallerMemberName] string member = "") =>
        value >= minimum ? value : throw OutOfRange(member, value, string.Create(CultureInfo.InvariantCulture, $"at least {minimum}"));

    public static int AtLeast(int value, int minimum, [CallerMemberName] string member = "") => (int)AtLeast((long)value, minimum, member);

    public static int? AtLeast(int? value, int minimum, [CallerMemberName] string member = "") => (int?)AtLeast((long?)value, minimum, member);

    public static double? Positive(double? value, [CallerMemberName] string member = "")
    {
        if (value is { } number && !(double.IsFinite(number) && number > 0))
        {
            throw OutOfRange(member, value, "a finite number above 0");
        }

        return value;
    }

    public static double? Fraction(double? value, [CallerMemberName] string member = "") => value is > 1
        ? throw OutOfRange(member, value, "a fraction above 0 and at most 1")
        : Positive(value, member);

    public static double? Finite(double? value, [CallerMemberName] string member = "") =>
        value is { } number && !double.IsFinite(number)
            ? throw OutOfRange(member, value, "a finite number")
            : value;

    public static T Defined<T>(T value, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    public static T? Defined<T>(T? value, [CallerMemberName] string member = "")
        where T : struct, Enum => value is { } known ? Defined(known, member) : null;

    /// <summary>A list without null elements; the default is empty.</summary>
    public static ImmutableArray<T> List<T>(ImmutableArray<T> value, [CallerMemberName] string member = "")
    {
        if (value.IsDefault)
        {
            return [];
        }

        return default(T) is null && value.Any(item => item is null) ? throw new ArgumentException($"{member} holds a null element.", member) : value;
    }

    /// <summary>A part that must be there.</summary>
    public static T Part<T>(T value, [CallerMemberName] string member = "")
        where T : class => value ?? throw new ArgumentNullException(member);

    // The actual value is in the message alone: the exception would append it in the culture of the thread.
    internal static ArgumentOutOfRangeException OutOfRange(string member, object value, string expected) =>
        new(member, string.Create(CultureInfo.InvariantCulture, $"{member} is {value}: it must be {expected}."));

    internal static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == "urn");

    internal static bool IsSlug(string? value)
    {
        if (string.IsNullOrEmpty(value) || !char.IsAsciiLetterOrDigit(value[0]) || !char.IsAsciiLetterOrDigit(value[^1]))
        {
            return false;
        }

        foreach (var c in value)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '/'))
            {
                return false;
            }
        }

        return true;
    }
}
