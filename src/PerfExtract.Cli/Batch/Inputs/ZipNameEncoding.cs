using System.Text;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>
/// How a zip's member names are read where it does not say UTF-8: as UTF-8 where they are valid so, else as GB18030, which is what
/// Chinese Windows has always written.
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    public static readonly ZipNameEncoding Instance = new();

    private readonly Encoding _strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Encoding _legacy = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public override int GetCharCount(byte[] bytes, int index, int count) => Choose(bytes, index, count).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Choose(bytes, byteIndex, byteCount).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetByteCount(char[] chars, int index, int count) => _strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        _strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetMaxByteCount(int charCount) => _strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Math.Max(_strict.GetMaxCharCount(byteCount), _legacy.GetMaxCharCount(byteCount));

    private Encoding Choose(byte[] bytes, int index, int count)
    {
        try
        {
            _strict.GetCharCount(bytes, index, count);
            return _strict;
        }
        catch (DecoderFallbackException)
        {
            return _legacy;
        }
    }
}
