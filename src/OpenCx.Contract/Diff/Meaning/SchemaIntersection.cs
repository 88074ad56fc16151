namespace OpenCx.Contract.Diff.Meaning;

/// <summary>One schema that says what several say which all have to be satisfied.</summary>
internal static class SchemaIntersection
{
    public static Schema Copy(Schema schema) => Of(schema, new Schema { Home = schema.Home });

    public static Schema Of(Schema a, Schema b)
    {
        var named = a.IsAnything ? b : a;
        var both = new Schema
        {
            Home = named.Home,
            Component = a.IsAnything || b.IsAnything ? named.Component : null,
            Types = a.Types & b.Types,
            TypesBesideUnions = a.TypesBesideUnions & b.TypesBesideUnions,
            Opaque = a.Opaque is null || b.Opaque is null ? a.Opaque ?? b.Opaque : JoinedText.And(a.Opaque, b.Opaque),
            Values = a.Values is null || b.Values is null ? a.Values ?? b.Values : a.Values.And(b.Values),
            KnownValues = a.KnownValues ?? b.KnownValues,
            MultipleOf = a.MultipleOf is { } step && b.MultipleOf is { } other ? step.LeastCommonMultiple(other) : a.MultipleOf ?? b.MultipleOf,
            UniqueItems = a.UniqueItems || b.UniqueItems,
            IsClosed = a.IsClosed || b.IsClosed,
            IsClosedToOthers = a.IsClosedToOthers || b.IsClosedToOthers,
            Discriminator = a.Discriminator ?? b.Discriminator,
            IsReadOnly = a.IsReadOnly || b.IsReadOnly,
            IsWriteOnly = a.IsWriteOnly || b.IsWriteOnly,
            Lifecycle = a.Lifecycle.Or(b.Lifecycle),
            Default = a.Default ?? b.Default,
            Xml = a.Xml ?? b.Xml,
        };
        Add(both, a);
        Add(both, b);
        ApplyToOthers(both, a, b);
        ApplyToOthers(both, b, a);
        both.Values = both.Values?.Beyond(both.Types);
        SchemaBounds.RoundForIntegers(both);
        return both;
    }

    private static void Add(Schema whole, Schema part)
    {
        whole.Parts.AddRange(part.Parts.Except(whole.Parts));
        whole.Patterns.UnionWith(part.Patterns);
        whole.Required.UnionWith(part.Required);
        whole.Refused.UnionWith(part.Refused);
        whole.Unions.AddRange(part.Unions.Where(union => whole.Unions.TrueForAll(known => known.Keyword != union.Keyword)));
        whole.Conjuncts.AddRange(part.Conjuncts.Except(whole.Conjuncts));
        part.Conditions.ForEach(condition => SchemaCondition.Add(whole.Conditions, condition));
        whole.Contained.AddRange(part.Contained.ExceptBy(whole.Contained.Select(known => known.Schema), contained => contained.Schema));
        AddPositions(whole, part);
        foreach (var (keyword, text) in part.Texts)
        {
            whole.Texts[keyword] = whole.Texts[keyword] is { } known ? JoinedText.And(known, text) : text;
        }

        whole.Bounds.AddAll(part.Bounds);

        foreach (var (name, others) in part.DependentRequired)
        {
            whole.DependentRequired[name] = [.. (whole.DependentRequired[name] ?? []).Union(others)];
        }

        AddSchemas(whole.Inner, part.Inner);
        foreach (var (keyword, schemas) in part.Named)
        {
            AddSchemas(whole.Named[keyword] ??= [], schemas);
        }
    }

    /// <summary>Where one has no schema for a position, the one for all its items holds there, which says nothing of the other's.</summary>
    private static void AddPositions(Schema whole, Schema part)
    {
        var positions = Math.Max(whole.PrefixItems.Count, part.PrefixItems.Count);
        for (var i = 0; i < positions; i++)
        {
            var (known, added) = (whole.ItemAt(i), part.ItemAt(i));
            var both = known is not null && added is not null ? known.And(added) : known ?? added!;
            if (i < whole.PrefixItems.Count)
            {
                whole.PrefixItems[i] = both;
            }
            else
            {
                whole.PrefixItems.Add(both);
            }
        }
    }

    /// <summary>What one part says of undeclared members holds for those that others declare: where it is closed, they may not come.</summary>
    private static void ApplyToOthers(Schema whole, Schema part, Schema other)
    {
        var said = part.Inner["additionalProperties"];
        if (!part.IsClosedToOthers && said is null)
        {
            return;
        }

        var patterns = part.Named["patternProperties"]?.Keys.ToList() ?? [];
        foreach (var (name, sites) in other.Properties.Where(property => !part.Properties.Has(property.Key) && !patterns.Exists(pattern => NamePattern.Matches(pattern, property.Key))))
        {
            if (part.IsClosedToOthers)
            {
                whole.Refused.Add(name);
            }
            else
            {
                whole.Properties[name] = sites.And(said!);
            }
        }
    }

    private static void AddSchemas(OrderedMap<SchemaSites> whole, OrderedMap<SchemaSites> part)
    {
        foreach (var (name, sites) in part)
        {
            whole[name] = whole[name]?.And(sites) ?? sites;
        }
    }
}
