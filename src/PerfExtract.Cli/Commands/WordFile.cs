using System.Text;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Commands;

/// <summary>A file of further words, read whole within bounds: a mistyped path may lead to anything, a device without end included.</summary>
internal static class WordFile
{
    /// <summary>A hundred times the built-in words.</summary>
    private const int MostBytes = 8 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UsageException">It is too large, or no UTF-8: the line is named.</exception>
    public static TextReader Open(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[MostBytes + 1];
        var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (count > MostBytes)
        {
            throw new UsageException($"{path}: it has more than {MostBytes >> 20} MB, and is no list of words");
        }

        try
        {
            return new StringReader(s_strict.GetString(bytes, 0, count).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException foreign)
        {
            throw new UsageException($"{path}:{bytes.AsSpan(0, foreign.Index).Count((byte)'\n') + 1}: this is not written in UTF-8; save the file as UTF-8");
        }
    }
}
