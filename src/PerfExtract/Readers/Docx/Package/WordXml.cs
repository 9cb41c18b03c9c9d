using System.Text;
using System.Xml;

namespace PerfExtract.Readers.Docx.Package;

/// <summary>
/// A part read forward, element by element, without a tree. Names are compared by their local part within the Word namespace,
/// strict or transitional; DTDs are refused, nothing outside is fetched, and nesting is bounded.
/// </summary>
internal sealed class WordXml : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string TransitionalRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private const int ChunkLength = 1_024;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly XmlReader _reader;
    private readonly ReadLimits _limits;
    private readonly char[] _chunk = new char[ChunkLength];
    private long _characters;
    private readonly StringBuilder _text = new();

    public WordXml(string part, Stream stream, ReadLimits limits)
    {
        Part = part;
        _limits = limits;
        _reader = XmlReader.Create(stream, s_settings);
    }

    public string Part { get; }

    public int Depth => _reader.Depth;

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    public string LocalName => _reader.LocalName;

    /// <summary>The local name of a Word element; of any other the empty string.</summary>
    public string Word => IsWordNamespace(_reader.NamespaceURI) ? _reader.LocalName : "";

    public bool IsAlternate => _reader.LocalName == "AlternateContent" && _reader.NamespaceURI == Compatibility;

    /// <summary>The value of a Word attribute.</summary>
    public string? this[string name] =>
        _reader.AttributeCount == 0 ? null : _reader.GetAttribute(name, Transitional) ?? _reader.GetAttribute(name, Strict);

    public string? RelationId => _reader.GetAttribute("id", TransitionalRelations) ?? _reader.GetAttribute("id", StrictRelations);

    /// <summary>An attribute by its local name, whatever its namespace: w14's are few.</summary>
    public string? Any(string name)
    {
        string? value = null;
        while (value is null && _reader.MoveToNextAttribute())
        {
            value = _reader.LocalName == name ? _reader.Value : null;
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>An attribute without a namespace.</summary>
    public string? Plain(string name) => _reader.GetAttribute(name);

    /// <summary>
    /// From an alternative to the branch that is read: the first choice, which is what Word of this century draws, else the
    /// fallback. The other branches are passed over with the alternative's end.
    /// </summary>
    public bool EnterBranch() => NextChild(Depth);

    public bool PreservesSpace => _reader.XmlSpace == XmlSpace.Preserve;

    public bool Read()
    {
        if (!_reader.Read())
        {
            return false;
        }

        if (_reader.Depth > _limits.Nesting)
        {
            throw new ReadException(ReadErrors.TooLarge, $"elements in {Part} lie more than {_limits.Nesting} deep inside each other");
        }

        return true;
    }

    /// <summary>Goes to the root element; false where there is none.</summary>
    public bool EnterRoot()
    {
        while (!IsElement)
        {
            if (!Read())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Goes to the next child of the element that stood at <paramref name="parent"/>; what is left of the last child is passed over.
    /// False at the parent's end.
    /// </summary>
    public bool NextChild(int parent)
    {
        if (_reader.Depth == parent && _reader.IsEmptyElement)
        {
            return false;
        }

        while (Read())
        {
            if (_reader.Depth <= parent)
            {
                return false;
            }

            if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == parent + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters directly within the element that the reader stands on.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        _text.Clear();
        var depth = Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                AppendValue();
            }
        }

        return _text.ToString();
    }

    /// <summary>In pieces: a text of half a gigabyte is refused before it is held.</summary>
    private void AppendValue()
    {
        for (int read; (read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            _text.Append(_chunk, 0, read);
            _characters += read;
            if (_characters > _limits.TextBytes)
            {
                throw new ReadException(ReadErrors.TooLarge, $"{Part} holds more than {_limits.TextBytes >> 20} million characters of text");
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private static bool IsWordNamespace(string uri) =>
        ReferenceEquals(uri, Transitional) || uri == Transitional || uri == Strict;
}
