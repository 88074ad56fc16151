using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the members of objects.</summary>
internal static class ObjectComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (!pair.CommonTypes.HasFlag(JsonTypes.Object))
        {
            return;
        }

        CompareProperties(pair);
        CompareRequired(pair);
        CompareOthers(pair);
    }

    private static void CompareProperties(SchemaPair pair)
    {
        foreach (var (name, before) in pair.Base.Properties)
        {
            var (wasRefused, isRefused) = (pair.Base.Refused.Contains(name), pair.Head.Refused.Contains(name));
            if (pair.Head.Properties[name] is not { } after || isRefused && !wasRefused)
            {
                Remove(pair, name, before);
            }
            else if (wasRefused && !isRefused)
            {
                Add(pair, name, after);
            }
            else if (IsSentInBoth(pair, name, before, after))
            {
                pair.DescendToMember(before, after, pair.Place.Then(name));
            }
        }

        foreach (var (name, after) in pair.Head.Properties)
        {
            if (pair.Base.Properties.Has(name))
            {
                continue;
            }

            if (pair.Read(after).IsNothing)
            {
                Forbid(pair, name, after);
            }
            else
            {
                Add(pair, name, after);
            }
        }
    }

    /// <summary>A member of which is said that no value will do may not be there; undeclared it might have been.</summary>
    private static void Forbid(SchemaPair pair, string name, SchemaSites after)
    {
        if (pair.Context.IsRequest && !pair.Base.IsClosed)
        {
            pair.Report(new Finding(PropertyRules.RemovedFromClosed, pair.Place.Then(name), pair.Base.Home, after.First, $"`{name}` may not be sent any more: no value is allowed") { After = name });
        }
    }

    private static void Remove(SchemaPair pair, string name, SchemaSites before)
    {
        if (!IsSent(pair, before) || pair.Read(before).IsNothing)
        {
            return;
        }

        var refused = pair.Head.Properties[name];
        var others = refused is null ? PatternOf(pair.Head, name) ?? pair.Head.Inner["additionalProperties"] : null;
        var what = refused is null ? $"`{name}` was removed" : $"`{name}` is refused by a part of the schema that does not declare it";
        var (wasRequired, isRequired) = (pair.Base.Required.Contains(name), pair.Head.Required.Contains(name));
        var (rule, message) = (pair.Context.IsRequest, pair.Head.IsClosed && others is null) switch
        {
            (true, true) => (PropertyRules.RemovedFromClosed, $"{what}, and undeclared members are not allowed"),
            (true, false) => (PropertyRules.RequestRemoved, what),
            _ when wasRequired && isRequired => (PropertyRules.OptionalRemoved, $"{what}; it is still required"),
            _ when wasRequired => (PropertyRules.RequiredRemoved, $"{what}; it was always there"),
            _ => (PropertyRules.OptionalRemoved, $"{what}; it was optional"),
        };
        pair.Report(new Finding(rule, pair.Place.Then(name), before.First, refused?.First ?? pair.Head.At("properties"), message) { IsRemoval = refused is null, Before = name });
        if (others is not null)
        {
            pair.DescendToMember(before, others, pair.Place.Then(name));
        }
    }

    private static void Add(SchemaPair pair, string name, SchemaSites after)
    {
        if (!IsSent(pair, after))
        {
            return;
        }

        var isNew = !pair.Base.Properties.Has(name);
        var what = isNew ? $"`{name}` was added" : $"`{name}` is no longer refused";

        // One that had to be there before anybody said what it is has nothing new about it.
        var isRequired = pair.Head.Required.Contains(name) && !pair.Base.Required.Contains(name);
        var (rule, message) = pair.Context.IsRequest
            ? isRequired ? (PropertyRules.RequiredAdded, $"{what} and has to be sent") : (PropertyRules.OptionalAdded, what)
            : (PropertyRules.ResponseAdded, what);
        var finding = new Finding(rule, pair.Place.Then(name), pair.Base.Home, after.First, message) { After = name };
        if (pair.Context.IsRequest && !isRequired)
        {
            pair.Additions.Add(finding);
        }
        else
        {
            pair.Report(finding);
        }

        if (isNew && (PatternOf(pair.Base, name) ?? pair.Base.Inner["additionalProperties"]) is { } others)
        {
            pair.DescendToMember(others, after, pair.Place.Then(name));
        }
    }

    private static bool IsSentInBoth(SchemaPair pair, string name, SchemaSites before, SchemaSites after)
    {
        var (wasSent, isSent) = (IsSent(pair, before), IsSent(pair, after));
        if (wasSent != isSent)
        {
            var rules = isSent ? PropertyRules.Revealed : PropertyRules.Hidden;
            var message = (pair.Context.IsRequest, isSent) switch
            {
                (true, true) => $"`{name}` is no longer read-only",
                (true, false) => $"`{name}` became read-only",
                (false, true) => $"`{name}` is no longer write-only",
                (false, false) => $"`{name}` became write-only",
            };
            pair.Report(new Finding(rules[pair.Context.Direction], pair.Place.Then(name), before.First, after.First, message));
            if (pair.Base.Required.Contains(name) && pair.Head.Required.Contains(name))
            {
                ReportOneWayRequired(pair, name, isSent);
            }
        }

        return wasSent && isSent;
    }

    /// <summary>A member that is required is so only in the direction in which it is sent: when that changes, so does whether it has to be there.</summary>
    private static void ReportOneWayRequired(SchemaPair pair, string name, bool isSent)
    {
        if (isSent)
        {
            ReportRequired(pair, PropertyRules.BecameRequired, name, $"`{name}` became required, as it can be set now");
        }
        else
        {
            ReportRequired(pair, PropertyRules.BecameOptional, name, $"`{name}` is not there any more; it always was");
        }
    }

    private static void CompareRequired(SchemaPair pair)
    {
        foreach (var name in pair.Head.Required.Except(pair.Base.Required))
        {
            var isOld = pair.Base.Properties.Has(name) || !pair.Head.Properties.Has(name);
            if (isOld && IsSentIn(pair, pair.Head, name))
            {
                ReportRequired(pair, PropertyRules.BecameRequired, name, $"`{name}` became required");
            }
        }

        foreach (var name in pair.Base.Required.Except(pair.Head.Required))
        {
            var isLeft = pair.Head.Properties.Has(name) || !pair.Base.Properties.Has(name);
            if (isLeft && IsSentIn(pair, pair.Base, name))
            {
                ReportRequired(pair, PropertyRules.BecameOptional, name, $"`{name}` became optional");
            }
        }
    }

    private static void ReportRequired(SchemaPair pair, RulePair rules, string name, string message)
    {
        var before = pair.Base.Properties[name]?.First ?? pair.Base.At("required");
        var after = pair.Head.Properties[name]?.First ?? pair.Head.At("required");
        pair.Report(new Finding(rules[pair.Context.Direction], pair.Place.Then(name), before, after, message));
    }

    /// <summary>Compares what is said of members that are not declared.</summary>
    private static void CompareOthers(SchemaPair pair)
    {
        if (pair.Base.IsClosed != pair.Head.IsClosed)
        {
            var (rules, message) = pair.Head.IsClosed
                ? (PropertyRules.OthersForbidden, "undeclared members are no longer allowed")
                : (PropertyRules.OthersAllowed, "undeclared members are allowed now");
            pair.Report(rules, "additionalProperties", message);
        }
        else
        {
            pair.DescendToMember(pair.Base.Inner["additionalProperties"], pair.Head.Inner["additionalProperties"], pair.Place.Then("*"));
        }
    }

    /// <summary>What the schema says of members whose name matches a pattern, where the name does.</summary>
    private static SchemaSites? PatternOf(Schema schema, string name)
    {
        foreach (var (pattern, sites) in schema.Named["patternProperties"] ?? [])
        {
            if (NamePattern.Matches(pattern, name))
            {
                return sites;
            }
        }

        return null;
    }

    private static bool IsSentIn(SchemaPair pair, Schema schema, string name) =>
        schema.Properties[name] is not { } property || IsSent(pair, property);

    /// <summary>What is read-only is not sent in requests, what is write-only not in responses.</summary>
    private static bool IsSent(SchemaPair pair, SchemaSites property)
    {
        if (property.Nodes is [var node] && !IsComposed(node))
        {
            return !node.IsTrue(pair.Context.IsRequest ? "readOnly" : "writeOnly");
        }

        var schema = pair.Read(property);
        return pair.Context.IsRequest ? !schema.IsReadOnly : !schema.IsWriteOnly;
    }

    private static bool IsComposed(SpecNode node) => node.Has("$ref") || node.Has("allOf") || node.Has("oneOf") || node.Has("anyOf");
}
