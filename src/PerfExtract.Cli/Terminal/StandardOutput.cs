using Microsoft.Win32.SafeHandles;

namespace PerfExtract.Cli.Terminal;

/// <summary>
/// stdout as bytes. The framework's console stream swallows a broken pipe, and a long run would go on writing for nobody; so a
/// pipe is written to by its descriptor. A file is not: a file stream keeps an offset of its own and would write over what other
/// programs write to the same file.
/// </summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return new BufferedStream(Console.OpenStandardOutput());
    }
}
