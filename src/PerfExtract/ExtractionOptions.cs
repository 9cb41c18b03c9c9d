using System.Text;
using PerfExtract.Lexicon;
using PerfExtract.Readers;
using PerfExtract.Readers.Txt;

namespace PerfExtract;

/// <summary>What a caller may choose; the defaults are the contract's.</summary>
public sealed record ExtractionOptions
{
    private const int HashDigits = 12;

    public static readonly ExtractionOptions Default = new();

    public Lexicon.Lexicon Lexicon { get; init; } = PerfExtract.Lexicon.Lexicon.Default;

    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>Whether plain texts can be read as the encoding of this name.</summary>
    public static bool KnowsEncoding(string name) => TextEncodings.Named(name) is not null;

    /// <summary>Names the words that a record is made with.</summary>
    public string LexiconHash() => Fingerprint.Of(
        Encoding.UTF8.GetBytes(string.Concat(Words().Select(row => $"{row.List}\t{row.Code}\t{row.Word}\n"))))[..HashDigits];

    /// <summary>Every word of every list, built-in and added.</summary>
    public IEnumerable<(string List, string Code, string Word)> Words() =>
        PerfExtract.Lexicon.Lexicon.Names.SelectMany(Lexicon.Rows).Select(row => (row.List, row.Code, row.Word));

    /// <summary>The same choices with a user's own words beside the built-in ones; false, and why, where a row cannot be taken.</summary>
    public bool TryAddWords(TextReader rows, string source, out ExtractionOptions options, out string problem)
    {
        try
        {
            options = this with { Lexicon = PerfExtract.Lexicon.Lexicon.WithRows(rows, source) };
            problem = "";
            return true;
        }
        catch (LexiconException refused)
        {
            options = this;
            problem = refused.Message;
            return false;
        }
    }
}
