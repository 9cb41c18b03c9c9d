using System.IO.Compression;
using System.Text;

namespace PerfExtract.Readers;

/// <summary>What a zip package is, by the names of its parts and, where those are unusual, by its content types.</summary>
internal static class ZipContent
{
    /// <summary>Content types of a package are a few kilobytes; what is longer is not read to its end.</summary>
    private const int ContentTypesBytes = 1 << 20;

    private static readonly (string Part, FileFormat Format)[] s_parts =
    [
        ("word/document.xml", FileFormat.Docx), ("xl/workbook.xml", FileFormat.Xlsx), ("xl/workbook.bin", FileFormat.Xlsx),
        ("ppt/presentation.xml", FileFormat.Pptx), ("OFD.xml", FileFormat.Ofd),
    ];

    /// <summary>Templates and files with macros have types of their own; strict files have the plain ones.</summary>
    private static readonly (string ContentType, FileFormat Format)[] s_types =
    [
        ("wordprocessingml.document.main+xml", FileFormat.Docx), ("wordprocessingml.template.main+xml", FileFormat.Docx),
        ("ms-word.document.macroEnabled.main+xml", FileFormat.Docx), ("ms-word.template.macroEnabledTemplate.main+xml", FileFormat.Docx),
        ("spreadsheetml.sheet.main+xml", FileFormat.Xlsx), ("presentationml.presentation.main+xml", FileFormat.Pptx),
    ];

    public static FileFormat Sniff(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryView(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > limits.Entries)
            {
                throw new ReadException(ReadErrors.TooLarge, $"the zip package holds more than {limits.Entries} parts");
            }

            var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var (part, format) in s_parts)
            {
                if (names.Contains(part) || names.Contains(part.Replace('/', '\\')))
                {
                    return format;
                }
            }

            return ByContentTypes(zip) ?? (names.Contains("content.xml") && names.Contains("mimetype") ? FileFormat.Odt : FileFormat.Zip);
        }
        catch (InvalidDataException e)
        {
            throw new ReadException(ReadErrors.Truncated, "the zip package breaks off or is damaged: its list of parts cannot be read", e);
        }
    }

    private static FileFormat? ByContentTypes(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        var buffer = new byte[ContentTypesBytes];
        var text = Encoding.UTF8.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        foreach (var (type, format) in s_types)
        {
            if (text.Contains(type, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }
}
