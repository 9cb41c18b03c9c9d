using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Files.Filters;

namespace PerfExtract.Pdf.Tests.Files.Filters;

public class PredictorTests
{
    private static PdfDictionary Parameters(int predictor, int columns, int colors = 1, int bits = 8) => new(
        [
            new("Predictor", PdfObject.OfInteger(predictor)), new("Columns", PdfObject.OfInteger(columns)),
            new("Colors", PdfObject.OfInteger(colors)), new("BitsPerComponent", PdfObject.OfInteger(bits)),
        ],
        null);

    private static byte[] Undo(byte[] bytes, PdfDictionary parameters) => Predictor.Undo(bytes, parameters).ToArray();

    /// <summary>Every row under its own filter: none, left, above, mean, Paeth.</summary>
    [Fact]
    public void Png_rows_choose_their_own_filter() => Assert.Equal(
        [10, 20, 30, 11, 21, 31, 12, 22, 32, 13, 23, 33, 14, 24, 34],
        Undo(
            [0, 10, 20, 30, 1, 11, 10, 10, 2, 1, 1, 1, 3, 7, 6, 6, 4, 1, 1, 1],
            Parameters(15, 3)));

    [Fact]
    public void Png_pixels_of_several_bytes_look_back_a_whole_pixel() => Assert.Equal(
        [1, 2, 3, 2, 4, 6], Undo([1, 1, 2, 3, 1, 2, 3], Parameters(12, 2, colors: 3)));

    [Fact]
    public void Png_last_row_may_be_cut() =>
        Assert.Equal([1, 2, 3, 4], Undo([0, 1, 2, 3, 2, 3], Parameters(10, 3)));

    [Theory]
    [InlineData(8, new byte[] { 1, 1, 1, 5, 1, 1 }, new byte[] { 1, 2, 3, 5, 6, 7 })]
    [InlineData(16, new byte[] { 0, 255, 0, 1, 0, 1, 1, 0, 0, 0, 0, 5 }, new byte[] { 0, 255, 1, 0, 1, 1, 1, 0, 1, 0, 1, 5 })]
    [InlineData(4, new byte[] { 0x11, 0x10, 0xF2, 0x00 }, new byte[] { 0x12, 0x30, 0xF1, 0x10 })]
    public void Tiff_samples_add_up_along_the_row(int bits, byte[] encoded, byte[] plain) =>
        Assert.Equal(plain, Undo(encoded, Parameters(2, 3, bits: bits)));

    [Theory]
    [InlineData(15, int.MaxValue, int.MaxValue, 16)]
    [InlineData(2, int.MaxValue, 32, 1)]
    [InlineData(2, -5, -5, 8)]
    [InlineData(12, 3, 1, 7)]
    [InlineData(99, 3, 1, 8)]
    public void Senseless_parameters_do_no_harm(int predictor, int columns, int colors, int bits) =>
        Undo([1, 2, 3, 4, 5, 6, 7], Parameters(predictor, columns, colors, bits));
}
