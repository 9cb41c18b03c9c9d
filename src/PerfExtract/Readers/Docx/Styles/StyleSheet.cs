using System.Globalization;
using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx.Styles;

/// <summary>The styles of a file, each resolved through the styles it is based on.</summary>
internal sealed class StyleSheet
{
    public static readonly StyleSheet Empty = new();

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphFormat> _resolved = new(StringComparer.Ordinal);
    private RunFormat _defaultRun;
    private ParagraphFormat _default;
    private string? _defaultStyle;

    private StyleSheet()
    {
    }

    private sealed record Style(string Name, string? BasedOn, ParagraphFormat Format);

    public static StyleSheet Read(WordXml xml)
    {
        var sheet = new StyleSheet();
        if (!xml.EnterRoot())
        {
            return sheet;
        }

        while (xml.NextChild(0))
        {
            switch (xml.Word)
            {
                case "docDefaults":
                    sheet.ReadDefaults(xml);
                    break;
                case "style":
                    sheet.ReadStyle(xml);
                    break;
            }
        }

        return sheet;
    }

    /// <summary>A paragraph's own format upon its style's upon the document's.</summary>
    public ParagraphFormat Resolve(ParagraphFormat own) => own.Over(Resolved(own.Style ?? _defaultStyle)) with { Style = own.Style };

    /// <summary>A run's own format upon its character style's upon its paragraph's style.</summary>
    public RunFormat Resolve(RunFormat own, RunFormat paragraph)
    {
        var below = own.Style is null ? paragraph : Chain(own.Style).Run.Toggle(paragraph);
        return own.Over(below).Over(_defaultRun);
    }

    /// <summary>The list that a numbering style stands for.</summary>
    public int? NumberIdOf(string style) => Chain(style).NumberId;

    public bool IsContents(string? style)
    {
        var name = style is null ? null : _styles.GetValueOrDefault(style)?.Name ?? style;
        return name is not null && name.StartsWith("toc", StringComparison.OrdinalIgnoreCase);
    }

    private ParagraphFormat Resolved(string? style)
    {
        if (style is null)
        {
            return _default;
        }

        if (!_resolved.TryGetValue(style, out var format))
        {
            format = Chain(style).Over(_default);
            _resolved[style] = format;
        }

        return format;
    }

    /// <summary>The style and all it is based on. A circle ends where it has gone round once.</summary>
    private ParagraphFormat Chain(string style)
    {
        var format = default(ParagraphFormat);
        string? next = style;
        for (var steps = 0; next is not null && steps <= _styles.Count && _styles.TryGetValue(next, out var current); steps++)
        {
            format = format.Over(current.Format);
            next = current.BasedOn;
        }

        return format;
    }

    private void ReadDefaults(WordXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            // w:rPrDefault and w:pPrDefault each wrap one element of properties.
            var wrapper = xml.Depth;
            while (xml.NextChild(wrapper))
            {
                switch (xml.Word)
                {
                    case "rPr":
                        _defaultRun = RunFormat.Read(xml);
                        break;
                    case "pPr":
                        _default = ReadProperties(xml, default);
                        break;
                }
            }
        }
    }

    private void ReadStyle(WordXml xml)
    {
        if (xml["styleId"] is not { } id)
        {
            return;
        }

        if (xml["type"] == "paragraph" && xml["default"] is { } isDefault && OnOff.IsOn(isDefault))
        {
            _defaultStyle = id;
        }

        var depth = xml.Depth;
        var format = default(ParagraphFormat);
        string name = id;
        string? basedOn = null;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "name":
                    name = xml["val"] ?? id;
                    break;
                case "basedOn":
                    basedOn = xml["val"];
                    break;
                case "pPr":
                    format = ReadProperties(xml, format);
                    break;
                case "rPr":
                    format = format with { Run = RunFormat.Read(xml) };
                    break;
            }
        }

        _styles.TryAdd(id, new Style(name, basedOn, format with { Style = null, OutlineLevel = format.OutlineLevel ?? HeadingLevel(name) }));
    }

    private static ParagraphFormat ReadProperties(WordXml xml, ParagraphFormat format)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            format = format.With(xml);
        }

        return format;
    }

    /// <summary>Built-in headings are headings even where the file leaves their outline level unsaid.</summary>
    private static int? HeadingLevel(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["heading ", "标题 "])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                && level is >= 1 and <= 9)
            {
                return level;
            }
        }

        return null;
    }
}
