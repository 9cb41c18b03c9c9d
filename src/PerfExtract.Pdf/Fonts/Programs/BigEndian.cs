using System.Buffers.Binary;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>Numbers of font programs; beyond the end everything is 0, so that a damaged font reads as an empty one.</summary>
internal static class BigEndian
{
    public static int U8(ReadOnlySpan<byte> data, long at) => (ulong)at < (ulong)data.Length ? data[(int)at] : 0;

    public static int U16(ReadOnlySpan<byte> data, long at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[(int)at..]) : 0;

    public static int S16(ReadOnlySpan<byte> data, long at) => (short)U16(data, at);

    public static uint U32(ReadOnlySpan<byte> data, long at) =>
        at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[(int)at..]) : 0;

    /// <summary>A number of 1 to 4 bytes.</summary>
    public static uint Sized(ReadOnlySpan<byte> data, long at, int size)
    {
        uint value = 0;
        for (int i = 0; i < size; i++)
        {
            value = (value << 8) | (uint)U8(data, at + i);
        }

        return value;
    }
}
