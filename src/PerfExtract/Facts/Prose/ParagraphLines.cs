using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Parts in paragraphs of their own: 项目支出600万元，主要用于： and below it ①道路硬化工程320万元；.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>The whole that the paragraph's line is a part of; null where it is in no list.</summary>
    private Statement? _listed;

    /// <summary>The whole that a paragraph's last words have opened for the next one.</summary>
    private Statement? _lines;

    private int _lineAbove = -1;
    private NumberForm? _lineForm;

    /// <summary>Only numbered lines, each right below the other: any other paragraph may speak of something else.</summary>
    private void BeginLine()
    {
        _listed = null;
        if (_lines is null)
        {
            return;
        }

        var isNumbered = HeadingNumber.TryRead(_text.AsSpan(0, _passage.Place.End)[_passage.Place.Start..], out var number);
        if (!(isNumbered || IsPointLine()) || _passage.Place.Block != _lineAbove + 1 || (_lineForm is not null && (!isNumbered || _lineForm != number.Form)))
        {
            (_lines, _lineForm) = (null, null);
            return;
        }

        (_listed, _lineAbove, _lineForm) = (_lines, _passage.Place.Block, isNumbered ? number.Form : null);
    }

    /// <summary>一是道路硬化工程320万元。</summary>
    private bool IsPointLine() =>
        tokenizer.Cut(_text, _passage.Place.Start, Math.Min(_passage.Place.End, _passage.Place.Start + LongestPoint)) is [{ Code: Cues.Point }, ..];

    private const int LongestPoint = 4;

    private void OpenLines(List<Token> tokens)
    {
        if (tokens.Count == 0 || _text[tokens[^1].End - 1] is not ('：' or ':'))
        {
            return;
        }

        // 主要用于： may be one word with its colon.
        var opener = tokens[^1].Kind == TokenKind.Stop && tokens.Count > 1 ? tokens[^2] : tokens[^1];
        if ((opener.Is(Cues.Among) || opener.Code == Cues.Use) && _told.Last is { Foreign: false, Reviewed: false, Item: not null } whole && IsInSentence(whole))
        {
            (_lines, _lineAbove, _lineForm) = (whole, _passage.Place.Block, null);
        }
    }
}
