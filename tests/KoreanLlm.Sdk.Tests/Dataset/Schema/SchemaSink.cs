using System.Text.Json.Nodes;
using KoreanLlm.Sdk.Dataset;
using KoreanLlm.Sdk.Tests.Domain;

namespace KoreanLlm.Sdk.Tests.Dataset.Schema;

/// <summary>Turns what a shape says into JSON Schema definitions, one for each type. A patch asks for nothing but the id.</summary>
internal sealed class SchemaSink(JsonObject definitions, bool patch) : MemberSink
{
    private readonly Stack<(JsonObject Properties, JsonArray Required)> _open = new();

    /// <summary>Defines a type and what it holds; the name of its definition.</summary>
    public static string Define<T>(JsonObject definitions, MapMembers<T> map, bool patch, bool isFile)
        where T : class
    {
        var name = Name(typeof(T)) + (patch ? "Patch" : "");
        if (!definitions.ContainsKey(name))
        {
            var sink = new SchemaSink(definitions, patch);
            sink.Open(name);
            if (isFile)
            {
                sink._open.Peek().Properties["$schema"] = new JsonObject { ["type"] = "string" };
            }

            WalkMap.Describe(map, sink);
        }

        return name;
    }

    public override void Value(in MemberInfo member, object? value)
    {
        var schema = Of(member);
        Add(member, schema);
    }

    public override bool BeginObject(in MemberInfo member, bool present, Type type)
    {
        var name = Name(type) + (patch ? "Patch" : "");
        Add(member, Reference(name));
        return OpenOnce(name);
    }

    public override void EndObject() => _open.Pop();

    public override bool BeginArray(in MemberInfo member, int count, Type type)
    {
        // Lists are replaced whole: their elements are never patches.
        Add(member, new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Reference(Name(type)) });
        if (!patch)
        {
            return OpenOnce(Name(type));
        }

        if (!definitions.ContainsKey(Name(type)))
        {
            throw new InvalidOperationException($"Define {Name(type)} before its patch.");
        }

        return false;
    }

    public override void BeginElement(int index)
    {
    }

    public override void EndElement()
    {
    }

    public override void EndArray() => _open.Pop();

    private static string Name(Type type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private bool OpenOnce(string name)
    {
        if (definitions.ContainsKey(name))
        {
            return false;
        }

        Open(name);
        return true;
    }

    private void Open(string name)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        definitions[name] = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties, ["required"] = required };
        _open.Push((properties, required));
    }

    private void Add(in MemberInfo member, JsonObject schema)
    {
        var (properties, required) = _open.Peek();
        properties[member.Name] = schema;
        if (member.Required && (!patch || (member.Name == "id" && _open.Count == 1)))
        {
            required.Add((JsonNode)member.Name);
        }
    }

    private static JsonObject Of(in MemberInfo member)
    {
        const string Slug = "^[a-z0-9]([a-z0-9./-]*[a-z0-9])?$";
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        switch (member.Kind)
        {
            case ValueKind.Slug:
                return WithWords(new JsonObject { ["type"] = "string", ["pattern"] = Slug }, member);
            case ValueKind.Url:
                return new JsonObject { ["type"] = "string", ["format"] = "uri" };
            case ValueKind.Currency:
                return new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z]{3}$" };
            case ValueKind.Integer:
                var integer = new JsonObject { ["type"] = "integer", ["minimum"] = member.Minimum };
                return member.Unit is null or "int32" ? integer : Described(integer, member.Unit);
            case ValueKind.Number:
                var number = new JsonObject { ["type"] = "number" };
                if (member.AboveZero)
                {
                    number["exclusiveMinimum"] = 0;
                }

                return member.Unit is null ? number : Described(number, member.Unit);
            case ValueKind.Amount:
                return new JsonObject { ["type"] = "number" };
            case ValueKind.Flag:
                return new JsonObject { ["type"] = "boolean" };
            case ValueKind.Day:
                return new JsonObject { ["type"] = "string", ["format"] = "date" };
            case ValueKind.PartialDate:
                return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" };
            case ValueKind.Choice:
                return new JsonObject { ["enum"] = new JsonArray([.. member.Words!.Select(w => (JsonNode)w)]) };
            case ValueKind.Texts:
                return new JsonObject { ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = text };
            case ValueKind.Slugs:
                return new JsonObject { ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = WithWords(new JsonObject { ["type"] = "string", ["pattern"] = Slug }, member) };
            case ValueKind.Scores:
                return new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["propertyNames"] = new JsonObject { ["pattern"] = Slug }, ["additionalProperties"] = new JsonObject { ["type"] = "number" } };
            default:
                return text;
        }
    }

    /// <summary>The usual words of an open vocabulary, for editors to offer.</summary>
    private static JsonObject WithWords(JsonObject schema, in MemberInfo member)
    {
        if (member.Vocabulary is { } vocabulary)
        {
            schema["examples"] = new JsonArray([.. Vocabularies.WellKnown(vocabulary).Select(w => (JsonNode)w)]);
        }

        return schema;
    }

    private static JsonObject Described(JsonObject schema, string unit)
    {
        schema["description"] = "in " + unit;
        return schema;
    }
}
