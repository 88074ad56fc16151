using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the parameters of an operation, those of its path among them.</summary>
internal static class ParameterComparison
{
    public static void Compare(ComparisonContext context, Endpoint before, Endpoint after, Place place)
    {
        var matching = new ParameterMatching(ParameterList.Of(before), ParameterList.Of(after));
        foreach (var (old, @new) in matching.Pairs)
        {
            Compare(context, old, @new, At(@new));
        }

        foreach (var (old, @new) in matching.Moved)
        {
            var rule = @new.IsTrue("required") ? ParameterRules.RequiredMoved : ParameterRules.OptionalMoved;
            context.Report(rule, At(old), old.Nearest("in"), @new.Nearest("in"), $"moved from {old.Text("in")} to {@new.Text("in")}", old.Text("in"), @new.Text("in"));
        }

        foreach (var removed in matching.Removed)
        {
            Remove(context, removed, after.Operation, At(removed));
        }

        foreach (var added in matching.Added)
        {
            Add(context, added, before.Operation, At(added));
        }

        Place At(SpecNode parameter) => place.Then(ParameterList.Describe(parameter));
    }

    private static void Add(ComparisonContext context, SpecNode parameter, SpecNode operation, Place place)
    {
        var (rule, message) = parameter.Outside is not null ? (TypeRules.ReferenceChanged.Request, "was added; whether it has to be sent is told there")
            : parameter.Text("in") == "path" ? (ParameterRules.PathAdded, "was added to the path")
            : parameter.IsTrue("required") ? (ParameterRules.RequiredAdded, "was added and has to be sent")
            : (ParameterRules.OptionalAdded, "was added");
        context.Report(rule, place, operation.Nearest("parameters"), parameter, message, after: parameter.Text("name") ?? parameter.Outside);
    }

    private static void Remove(ComparisonContext context, SpecNode parameter, SpecNode operation, Place place)
    {
        var lifecycle = Lifecycle.Of(parameter);
        var (rule, message) = !lifecycle.IsDeprecated ? (ParameterRules.Removed, "was removed")
            : context.IsOver(lifecycle) ? (ParameterRules.DeprecatedRemoved, "was removed; it was deprecated")
            : (ParameterRules.RemovedBeforeSunset, $"was removed; it was announced to stay until {lifecycle.Sunset}");
        context.ReportRemoval(rule, place, parameter, operation.Nearest("parameters"), message, parameter.Text("name") ?? parameter.Outside);
    }

    private static void Compare(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (!context.IsFirstMeeting(before, after, Direction.Request, place)
            || ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Request, place))
        {
            return;
        }

        SunsetComparison.Compare(context, LifecycleRules.Parameter, before, after, place);
        CompareName(context, before, after, place);
        CompareRequired(context, before, after, place);
        CompareStyle(context, before, after, place);
        CompareValue(context, before, after, place);
    }

    private static void CompareName(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        var (old, @new) = (before.Text("name"), after.Text("name"));
        if (after.Text("in") == "path" && old != @new)
        {
            var rule = IsWrittenInPath(before) && IsWrittenInPath(after) ? ParameterRules.MatrixRenamed : ParameterRules.Renamed;
            context.Report(rule, place, before.Nearest("name"), after.Nearest("name"), $"was called {old}", old, @new);
        }

        bool IsWrittenInPath(SpecNode parameter) => ParameterStyle.Of(parameter).WritesNameInPath(context.Reader.Read(parameter["schema"]).Types);
    }

    private static void CompareRequired(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (was != @is && after.Text("in") != "path")
        {
            var (rule, message) = @is ? (ParameterRules.BecameRequired, "became required") : (ParameterRules.BecameOptional, "became optional");
            context.Report(rule, place, before.Nearest("required"), after.Nearest("required"), message);
        }
    }

    private static void CompareStyle(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        StyleComparison.Compare(context, before, after, ParameterRules.StyleChanged, place);
        var (was, @is) = (before.IsTrue("allowEmptyValue"), after.IsTrue("allowEmptyValue"));
        if (was != @is)
        {
            var (rule, message) = @is ? (ParameterRules.EmptyAllowed, "may be sent without a value") : (ParameterRules.EmptyForbidden, "may no longer be sent without a value");
            context.Report(rule, place, before.Nearest("allowEmptyValue"), after.Nearest("allowEmptyValue"), message);
        }
    }

    private static void CompareValue(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        var item = BecameList(context, before, after);
        if (item is not null)
        {
            context.Report(TypeRules.ParameterBecameList, place, before.Nearest("schema"), after.Nearest("schema"), "takes several values now");
        }

        var isOptional = !before.IsTrue("required") && !after.IsTrue("required");
        HeldValueComparison.Compare(context, before, after, new SchemaContext(Direction.Request, Wire.Text, IsParameter: isOptional), place, item);
    }

    /// <summary>
    /// Where each value of a list is sent by itself (<c>?tag=a&amp;tag=b</c>), a list of one is sent like a single value: what
    /// the one has to be, if the list may be of one.
    /// </summary>
    private static SchemaSites? BecameList(ComparisonContext context, SpecNode before, SpecNode after)
    {
        const JsonTypes Scalars = JsonTypes.Boolean | JsonTypes.Number | JsonTypes.String;
        var (old, @new) = (context.Reader.Read(before["schema"]), context.Reader.Read(after["schema"]));
        var isList = @new.Types.WithoutNull() == JsonTypes.Array && MayBeOfOne(@new) && ParameterStyle.Of(after) is { Style: "form", IsExploded: true };
        return isList && before["content"].Object is null && old.Types.WithoutNull() is not JsonTypes.None and var types && Scalars.Covers(types)
            ? @new.ItemAt(0)
            : null;
    }

    /// <summary>Whether any list of one will do whose item does: nothing else is asked of it.</summary>
    private static bool MayBeOfOne(Schema list)
    {
        var hasRoom = list.Bounds[BoundKind.MinItems]?.Value.CompareTo(ExactNumber.One) is not > 0
            && list.Bounds[BoundKind.MaxItems]?.Value.CompareTo(ExactNumber.One) is not < 0;
        return hasRoom && list.Values is null && list.Unions.Count + list.Conditions.Count + list.Contained.Count == 0 && !list.Inner.Has("not");
    }
}
