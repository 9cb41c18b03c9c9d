namespace PerfExtract.Pdf.Files;

/// <summary>What reading a file has cost so far, against its limits.</summary>
internal sealed class Budget(PdfLimits limits, long fileLength)
{
    /// <summary>
    /// Every byte is parsed once, twice after a repair. A file that has its bytes parsed more often than this is built to be
    /// read for ever: object numbers that share one long object, strings that never end.
    /// </summary>
    private const int Readings = 8;

    /// <summary>Work that even the smallest file may make.</summary>
    private const long FreeWork = 1 << 20;

    private long _work = (fileLength * Readings) + FreeWork;
    private long _inflated;
    private long _objectStreams;
    private int _values;

    public PdfLimits Limits => limits;

    /// <summary>Streams whose data broke off, each time one was decoded.</summary>
    public int Damaged { get; private set; }

    public void NoteDamage() => Damaged++;

    /// <summary>Takes note of bytes parsed or searched through.</summary>
    public void Work(long bytes)
    {
        _work -= bytes;
        if (_work < 0)
        {
            throw new PdfException(PdfException.TooLarge, "the file has the same bytes read too often");
        }
    }

    public void Values(int count)
    {
        _values += count;
        if (_values > limits.Values)
        {
            throw new PdfException(PdfException.TooLarge, $"the file holds more than {limits.Values} values");
        }
    }

    /// <summary>How far a stream of this encoded length may grow.</summary>
    public int Room(int encoded)
    {
        long ratio = Math.Max(limits.FreeInflation, (long)encoded * limits.InflationRatio);
        return (int)Math.Min(Math.Min(ratio, limits.StreamBytes), Math.Max(limits.InflatedBytes - _inflated, 0));
    }

    public void Inflated(long bytes)
    {
        _inflated += bytes;
        if (_inflated > limits.InflatedBytes)
        {
            throw new PdfException(PdfException.TooLarge, $"the file's streams hold more than {limits.InflatedBytes} bytes");
        }
    }

    /// <summary>Takes note of an object stream that stays in memory, and of the parsing that it may cost.</summary>
    public void ObjectStream(int bytes)
    {
        _objectStreams += bytes;
        _work += (long)bytes * Readings;
        if (_objectStreams > limits.ObjectStreamBytes)
        {
            throw new PdfException(PdfException.TooLarge, $"the object streams hold more than {limits.ObjectStreamBytes} bytes");
        }
    }
}
