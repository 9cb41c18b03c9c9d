using System.Buffers;
using System.Runtime.InteropServices;

namespace PerfExtract.Lexicon;

/// <summary>Tables one after another as they lie in memory; <see cref="FrozenReader"/> finds them again.</summary>
internal sealed class FrozenWriter
{
    /// <summary>The widest value of a table.</summary>
    public const int Alignment = 8;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Write<T>(ReadOnlySpan<T> table)
        where T : unmanaged
    {
        _bytes.Write(MemoryMarshal.AsBytes([table.Length]));
        Pad();
        _bytes.Write(MemoryMarshal.AsBytes(table));
        Pad();
    }

    public int Length => _bytes.WrittenCount;

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    private void Pad() => _bytes.Write(stackalloc byte[-Length & (Alignment - 1)]);
}

/// <summary>The tables in the order in which they were written, none of them copied.</summary>
internal unsafe ref struct FrozenReader(byte* next)
{
    private byte* _next = next;

    /// <summary>Where the next table begins.</summary>
    public readonly byte* Next => _next;

    public Lasting<T> Read<T>()
        where T : unmanaged
    {
        var length = *(int*)_next;
        _next += FrozenWriter.Alignment;
        var table = new Lasting<T>((T*)_next, length);
        _next += (length * sizeof(T) + FrozenWriter.Alignment - 1) & -FrozenWriter.Alignment;
        return table;
    }
}
