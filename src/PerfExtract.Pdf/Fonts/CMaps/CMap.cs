using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>What a CMap stream says: how strings part into codes, codes to CIDs, codes to Unicode.</summary>
internal sealed class CMap
{
    private readonly List<CodeSpace> _spaces = [];
    private readonly RangeTable _cids = new();
    private readonly RangeTable _characters = new();
    private readonly Dictionary<uint, string> _texts = [];

    /// <summary>Writing mode 1: from top to bottom.</summary>
    public bool Vertical { get; set; }

    /// <summary>The predefined CMap that this one adds to, by name.</summary>
    public string? Base { get; set; }

    public IReadOnlyList<CodeSpace> Spaces => _spaces;

    public bool HasText => _texts.Count > 0 || _characters.Count > 0;

    public bool HasCids => _cids.Count > 0;

    public void AddSpace(CodeSpace space) => _spaces.Add(space);

    public void AddCids(uint low, uint high, uint cid) => _cids.Add(low, high, cid);

    /// <summary>Codes whose texts are single code points in a row.</summary>
    public void AddCharacters(uint low, uint high, uint codePoint) => _characters.Add(low, high, codePoint);

    public void AddText(uint code, string text) => _texts[code] = text;

    /// <summary>Everything of a CMap named by usecmap; what this one says itself goes before it.</summary>
    public void AddAll(CMap other)
    {
        _spaces.AddRange(other._spaces);
        _cids.AddUnder(other._cids);
        _characters.AddUnder(other._characters);
        foreach ((uint code, string text) in other._texts)
        {
            _texts.TryAdd(code, text);
        }

        Base ??= other.Base;
    }

    public uint? ToCid(uint code) => _cids.Find(code);

    /// <summary>
    /// Null where the map says nothing, or nothing that is a character. A symbol font's own codes, be they called private
    /// ones (F020 to F0FF) or Latin letters (£ for ≤, þ for ☑), are read by <paramref name="symbols"/>.
    /// </summary>
    public string? ToText(uint code, IReadOnlyList<string?>? symbols = null)
    {
        if (_texts.TryGetValue(code, out string? text))
        {
            return CharacterText.Read(text);
        }

        if (_characters.Find(code) is not { } codePoint)
        {
            return null;
        }

        return symbols is not null && codePoint is (>= 0xF020 and <= 0xF0FF) or (>= 0x20 and <= 0xFF)
            ? symbols[(int)codePoint & 0xFF]
            : CharacterText.Read(CharacterText.OfCodePoint(codePoint));
    }

    /// <summary>
    /// The bytes of the next code: of the shortest code space that holds it; where none does, as many bytes as the
    /// shortest space has, so that reading goes on as other readers do.
    /// </summary>
    public int CodeLength(ReadOnlySpan<byte> codes)
    {
        int held = 0, shortest = 4;
        foreach (CodeSpace space in _spaces)
        {
            shortest = Math.Min(shortest, space.Length);
            if ((held == 0 || space.Length < held) && space.Holds(codes))
            {
                held = space.Length;
            }
        }

        return Math.Min(held > 0 ? held : _spaces.Count == 0 ? 2 : shortest, codes.Length);
    }
}
