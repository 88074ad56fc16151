using System.Globalization;

namespace OpenCx.Results;

/// <summary>Turns figures into pixels, and chooses the marks that a reader expects beside an axis.</summary>
internal sealed class PlotAxis
{
    private readonly bool _logarithmic;
    private readonly double _from;
    private readonly double _to;
    private readonly double _start;
    private readonly double _length;

    /// <param name="values">Every figure that must fit.</param>
    /// <param name="logarithmic">Whether equal distances are equal factors.</param>
    /// <param name="start">The pixel of the axis' low end.</param>
    /// <param name="length">Pixels to the high end; negative where pixels count the other way.</param>
    public PlotAxis(IReadOnlyCollection<double> values, bool logarithmic, double start, double length)
    {
        _logarithmic = logarithmic && values.All(value => value > 0);
        _start = start;
        _length = length;
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        if (_logarithmic)
        {
            _from = Math.Floor(Math.Log10(low));
            _to = Math.Max(Math.Ceiling(Math.Log10(high)), _from + 1);
            Marks = [.. Enumerable.Range((int)_from, (int)(_to - _from) + 1).Select(power => Math.Pow(10, power))];
        }
        else
        {
            // From zero: an axis that starts elsewhere makes a flat line look steep.
            var step = RoundStep(Math.Max(high, double.Epsilon) - Math.Min(low, 0));
            _from = Math.Floor(Math.Min(low, 0) / step) * step;
            _to = Math.Max(Math.Ceiling(high / step) * step, _from + step);
            Marks = [.. Enumerable.Range(0, (int)Math.Round((_to - _from) / step) + 1).Select(index => _from + (index * step))];
        }
    }

    public IReadOnlyList<double> Marks { get; }

    public double Pixel(double value) =>
        _start + (((_logarithmic ? Math.Log10(value) : value) - _from) / (_to - _from) * _length);

    public static string Label(double mark) => mark.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static double RoundStep(double range)
    {
        var rough = range / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
