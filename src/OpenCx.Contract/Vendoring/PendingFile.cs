namespace OpenCx.Contract.Vendoring;

/// <summary>A file that is written beside its place, and knows the way back.</summary>
internal sealed class PendingFile
{
    private readonly byte[] _content;
    private readonly string _path;
    private readonly string _new;
    private readonly string _old;

    // There is nothing beside it, and no way back.
    private readonly bool _isStream;
    private bool _tookPlace;

    private PendingFile(string path, byte[] content)
    {
        _content = content;
        _path = FilePlace.Of(path);
        _isStream = FilePlace.IsStream(_path);
        var unique = Guid.NewGuid().ToString("N")[..8];
        _new = $"{_path}.{unique}.new";
        _old = $"{_path}.{unique}.old";
    }

    public static PendingFile Create(string path, byte[] content)
    {
        var file = new PendingFile(path, content);
        if (file._isStream)
        {
            return file;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file._path)!);
        try
        {
            File.WriteAllBytes(file._new, content);
            return file;
        }
        catch
        {
            File.Delete(file._new);
            throw;
        }
    }

    public void TakePlace()
    {
        if (_isStream)
        {
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Write);
            stream.Write(_content);
            return;
        }

        if (File.Exists(_path))
        {
            File.Copy(_path, _old);
        }

        File.Move(_new, _path, overwrite: true);
        _tookPlace = true;
    }

    public void StepBack()
    {
        if (!_tookPlace)
        {
            return;
        }

        if (File.Exists(_old))
        {
            File.Move(_old, _path, overwrite: true);
        }
        else
        {
            File.Delete(_path);
        }
    }

    public void CleanUp()
    {
        if (!_isStream)
        {
            File.Delete(_new);
            File.Delete(_old);
        }
    }
}
