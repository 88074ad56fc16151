using System.Globalization;

namespace OpenCx.Tests.Fuzzing;

/// <summary>
/// Makes answers to <c>POST /phone</c> from the contract, and departs from it here and there. It knows where, so that what the
/// client reports can be compared with what was done.
/// </summary>
internal sealed class AgentGenerator(Random random, int departuresIn100)
{
    private static readonly IReadOnlyList<AgentMember> Members = AgentMember.Of("PhoneAgentDto");

    private readonly JsonGenerator _json = new(random);
    private readonly HashSet<(ContractDriftKind Kind, string Name)> _departures = [];

    /// <summary>What was done to the answers made so far, by kind and member; an item of a list is <c>name[*]</c>.</summary>
    public IReadOnlySet<(ContractDriftKind Kind, string Name)> Departures => _departures;

    /// <summary>An answer.</summary>
    public string Agent()
    {
        var members = new List<string>();
        foreach (var member in Members)
        {
            if (member.Kind == ValueKind.Unknown || (member.IsRequired ? Departs() : random.Next(3) == 0))
            {
                Depart(member.IsRequired, ContractDriftKind.MissingMember, member.Name);
                continue;
            }

            members.Add(MemberOf(member));
            if (Departs())
            {
                Depart(ContractDriftKind.DuplicateMember, member.Name);
                members.Add(MemberOf(member));
            }
        }

        var unknown = new HashSet<string>(StringComparer.Ordinal);
        while (Departs())
        {
            members.Add(UnknownMember(unknown));
        }

        var inOrder = random.Next(2) == 0 ? members.ToArray() : Shuffle(members);
        return "{" + string.Join(",", inOrder) + "}";
    }

    // The last member of a name counts, so two of one name may change places without another answer being the right one.
    private string[] Shuffle(List<string> members)
    {
        var shuffled = members.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private string MemberOf(AgentMember member) => $"{_json.Quote(member.Name)}:{ValueOf(member)}";

    private string UnknownMember(HashSet<string> others)
    {
        string name;
        do
        {
            name = _json.Text();
        }
        while (Members.Any(member => member.Name == name));

        Depart(ContractDriftKind.UnknownMember, name);
        Depart(!others.Add(name), ContractDriftKind.DuplicateMember, name);
        return $"{_json.Quote(name)}:{_json.Value()}";
    }

    private string ValueOf(AgentMember member)
    {
        if (member.Kind != ValueKind.Any && Departs())
        {
            return random.Next(2) == 0 ? NullIn(member, member.Name) : Wrong(member);
        }

        return member.IsNullable && random.Next(3) == 0 ? "null" : Right(member);
    }

    private string NullIn(AgentMember member, string name)
    {
        Depart(!member.IsNullable, ContractDriftKind.UnexpectedNull, name);
        return "null";
    }

    private string Wrong(AgentMember member)
    {
        if (member.Kind == ValueKind.Enumeration && random.Next(2) == 0)
        {
            var value = _json.Text();
            Depart(!member.Values.Contains(value), ContractDriftKind.UnknownEnumValue, member.Name);
            return _json.Quote(value);
        }

        Depart(ContractDriftKind.WrongType, member.Name);
        return _json.Pick(WrongValues(member.Kind));
    }

    private string[] WrongValues(ValueKind kind)
    {
        string[] elsewhere = [_json.Object(1), "1e400"];
        return kind switch
        {
            ValueKind.String or ValueKind.Enumeration => [.. elsewhere, _json.Number(), "true", _json.Array(1)],
            ValueKind.DateTime => [.. elsewhere, _json.Number(), "\"\"", "\"2026-11-22\"", "\"2026-11-22T12:00:00\"", "\"2026-02-30T12:00:00Z\"", "\"2026-11-22T12:00:00.Z\"", "\"٢026-11-22T12:00:00Z\""],
            ValueKind.Uuid => [.. elsewhere, "false", "\"3f2504e04f8941d39a0c0305e82c3301\"", "\"{3f2504e0-4f89-41d3-9a0c-0305e82c3301}\"", "\"3f2504e0-4f89-41d3-9a0c-0305e82c330g\""],
            ValueKind.Boolean => [.. elsewhere, "0", "\"true\"", "[]"],
            ValueKind.Integer => [.. elsewhere, "0.5", "9223372036854775808", "-9223372036854775809", "1e19", "\"7\"", "true"],
            ValueKind.Number => [.. elsewhere, "-1e999", "\"1\"", "false", "[]"],
            _ => [.. elsewhere, "\"en\"", "true"],
        };
    }

    private string Right(AgentMember member) => member.Kind switch
    {
        ValueKind.Any => _json.Value(),
        ValueKind.Enumeration => _json.Quote(_json.Pick(member.Values)),
        ValueKind.DateTime => $"\"{DateTime()}\"",
        ValueKind.Uuid => $"\"{_json.Pick<Func<string, string>>([uuid => uuid, uuid => uuid.ToUpperInvariant()])(Uuid())}\"",
        ValueKind.Boolean => random.Next(2) == 0 ? "true" : "false",
        ValueKind.Integer => _json.Pick(["0", "-0", "1", "-9007199254740991", "9223372036854775807", "-9223372036854775808", "110.0", "1.1e2", "0e5", random.Next().ToString(CultureInfo.InvariantCulture)]),
        ValueKind.Number => _json.Pick(["0", "-0", "-0.0", "1", "1.0", "12.50", "1E-3", "1e22", "0.12345678901234567890123", "123456789012345678901234567890", FormattableString.Invariant($"{random.NextDouble()}")]),
        ValueKind.Strings => "[" + string.Join(", ", _json.Repeat(4, () => Item(member))) + "]",
        _ => _json.Quote(_json.Text()),
    };

    private string Item(AgentMember list)
    {
        if (!Departs())
        {
            return _json.Quote(_json.Text());
        }

        if (random.Next(2) == 0)
        {
            return NullIn(list with { IsNullable = false }, list.Name + "[*]");
        }

        Depart(ContractDriftKind.WrongType, list.Name + "[*]");
        return _json.Pick(WrongValues(ValueKind.String));
    }

    private string Uuid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString("D");
    }

    private string DateTime()
    {
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next()).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return (random.Next(4) == 0 ? time.ToLowerInvariant() : time)
            + _json.Pick(["", ".0", ".7", ".123", ".120", ".1234567", ".123456789012"])
            + _json.Pick(["Z", "z", "+00:00", "-00:00", "+05:30", "-11:00"]);
    }

    private bool Departs() => random.Next(100) < departuresIn100;

    private void Depart(ContractDriftKind kind, string name) => _departures.Add((kind, name));

    private void Depart(bool isDeparture, ContractDriftKind kind, string name)
    {
        if (isDeparture)
        {
            Depart(kind, name);
        }
    }
}
