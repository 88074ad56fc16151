using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that can still be told where its snapshot lies, and starts when it is awaited.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Lazy<Task> _comparison;

    internal SettingsTask(VerifySettings? settings, Action<VerifySettings> compare)
    {
        _settings = settings ?? new VerifySettings();
        _comparison = new Lazy<Task>(() =>
        {
            try
            {
                compare(_settings);
                return Task.CompletedTask;
            }
            catch (Exception exception)
            {
                return Task.FromException(exception);
            }
        });
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory)
    {
        _settings.UseDirectory(directory);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name)
    {
        _settings.UseMethodName(name);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName)
    {
        _settings.UseFileName(fileName);
        return this;
    }

    /// <summary>Starts the comparison.</summary>
    public Task ToTask() => _comparison.Value;

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison as its task.</summary>
    public static implicit operator Task(SettingsTask comparison) => comparison.ToTask();
}
