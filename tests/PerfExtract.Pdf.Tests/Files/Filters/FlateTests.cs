using System.IO.Compression;
using System.Text;
using PerfExtract.Pdf.Files.Filters;

namespace PerfExtract.Pdf.Tests.Files.Filters;

public class FlateTests
{
    private const int Limit = 10_000_000;

    private static readonly byte[] Plain = Encoding.Latin1.GetBytes(
        string.Concat(Enumerable.Range(0, 4000).Select(i => $"1 0 0 1 {i * 7919 % 600} {i} Tm ({i * i}) Tj\n")));

    private static byte[] Decode(byte[] encoded) => Decode(encoded, out _);

    private static byte[] Decode(byte[] encoded, out bool whole)
    {
        var output = new Output(Limit, 0);
        whole = Flate.Decode(encoded, output);
        return output.Written.ToArray();
    }

    private static byte[] Inflate(ReadOnlySpan<byte> raw)
    {
        var output = new Output(Limit, 0);
        Inflater.Decode(raw, output);
        return output.Written.ToArray();
    }

    public static TheoryData<CompressionLevel> Levels =>
        [CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.Optimal, CompressionLevel.SmallestSize];

    [Theory, MemberData(nameof(Levels))]
    public void Both_readers_agree(CompressionLevel level)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, level))
        {
            deflate.Write(Plain);
        }

        Assert.Equal(Plain, Decode(target.ToArray(), out bool whole));
        Assert.True(whole);
        Assert.Equal(Plain, Inflate(target.ToArray().AsSpan(2)));
    }

    /// <summary>"Hello" in a block of the fixed code, as zlib writes it.</summary>
    [Fact]
    public void Fixed_codes() => Assert.Equal(
        "Hello"u8.ToArray(), Inflate([0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]));

    [Fact]
    public void Sound_data_behind_a_wrong_checksum_or_junk_is_read()
    {
        byte[] encoded = PdfBuilder.Deflate(Plain);
        foreach (byte[] data in new byte[][] { [.. encoded[..^4], 1, 2, 3, 4], encoded[..^4], [.. encoded, .. "\r\n trailing"u8] })
        {
            Assert.Equal(Plain, Decode(data, out bool whole));
            Assert.True(whole);
        }
    }

    [Fact]
    public void A_header_that_is_wrong_or_missing_is_passed_over()
    {
        byte[] encoded = PdfBuilder.Deflate(Plain);
        foreach (byte[] data in new byte[][] { [0x79, 0x9C, .. encoded[2..]], encoded[2..^4], [(byte)'\n', .. encoded] })
        {
            Assert.Equal(Plain, Decode(data, out bool whole));
            Assert.True(whole);
        }
    }

    [Fact]
    public void A_cut_tail_keeps_what_inflates()
    {
        byte[] encoded = PdfBuilder.Deflate(Plain);
        for (int length = 0; length < encoded.Length; length += 97)
        {
            byte[] read = Decode(encoded[..length], out bool whole);
            Assert.False(whole);
            Assert.True(Plain.AsSpan().StartsWith(read));
            Assert.True(read.Length >= Plain.Length * (long)(length - 400) / encoded.Length / 2, $"{read.Length} of {length}");
        }
    }

    [Fact]
    public void A_damaged_middle_keeps_what_stands_before_it()
    {
        byte[] encoded = PdfBuilder.Deflate(Plain);
        int middle = encoded.Length / 2;
        encoded.AsSpan(middle, 40).Fill(0xFF);
        byte[] read = Decode(encoded, out bool whole);
        Assert.False(whole);
        int same = read.AsSpan().CommonPrefixLength(Plain);
        Assert.True(same > Plain.Length / 4, $"{same} of {Plain.Length}");
    }

    [Fact]
    public void Noise_is_read_without_an_error()
    {
        var random = new Random(11);
        for (int i = 0; i < 3000; i++)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            Inflate(noise);
            Decode(noise);
            Decode([0x78, 0x9C, .. noise]);
        }
    }
}
