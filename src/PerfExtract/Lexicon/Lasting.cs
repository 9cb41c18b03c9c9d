using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerfExtract.Lexicon;

/// <summary>Values that stay where they are: in the program's own file, or in a pinned array.</summary>
internal readonly unsafe struct Lasting<T>
    where T : unmanaged
{
    private readonly T* _first;

    /// <summary>Held so that it lives as long as this does.</summary>
    private readonly T[]? _array;

    public Lasting(T* first, int length)
    {
        _first = first;
        Length = length;
    }

    public Lasting(ReadOnlySpan<T> values)
    {
        _array = GC.AllocateUninitializedArray<T>(values.Length, pinned: true);
        values.CopyTo(_array);
        _first = (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_array));
        Length = values.Length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => new(_first, Length);

    public T this[int at] => Span[at];
}
