using System.Text;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>
/// The fields that are open where the reader stands. A field's code is never shown; its result is, unless it is a page number,
/// which belongs to the page and not to the text.
/// </summary>
internal sealed class FieldStack(int nesting)
{
    /// <summary>The longest code that tells a field's kind: its first word.</summary>
    private const int KeptCode = 64;

    private readonly Stack<Field> _open = new();

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool InResult { get; set; }

        public FieldKind Kind { get; set; }

        public string? FormResult { get; set; }
    }

    /// <summary>Whether what comes now is not shown.</summary>
    public bool Hides { get; private set; }

    /// <summary>Whether what comes now is a table of contents.</summary>
    public bool InContents { get; private set; }

    public void Begin()
    {
        if (_open.Count >= nesting)
        {
            throw new ReadException(ReadErrors.TooLarge, $"fields lie more than {nesting} deep inside each other");
        }

        _open.Push(new Field());
        Look();
    }

    public void Code(string text)
    {
        if (_open.TryPeek(out var field) && !field.InResult && field.Code.Length < KeptCode)
        {
            field.Code.Append(text, 0, Math.Min(text.Length, KeptCode));
        }
    }

    /// <summary>What a form field shows where it has no result of its own: a box, the chosen line.</summary>
    public void FormResult(string shown)
    {
        if (_open.TryPeek(out var field))
        {
            field.FormResult = shown;
        }
    }

    public void Separate()
    {
        if (_open.TryPeek(out var field) && !field.InResult)
        {
            field.InResult = true;
            field.Kind = FieldKinds.Of(field.Code.ToString());
            Look();
        }
    }

    /// <summary>Closes the innermost field; returns what it shows where it had no result, if that is known.</summary>
    public string? End()
    {
        if (!_open.TryPop(out var field))
        {
            return null;
        }

        Look();
        return Hides ? null : field.FormResult;
    }

    /// <summary>
    /// A code does not run over a paragraph's end: a field that was begun and never separated would hide the rest.
    /// </summary>
    public void EndParagraph()
    {
        while (_open.TryPeek(out var field) && !field.InResult)
        {
            _open.Pop();
        }

        Look();
    }

    private void Look()
    {
        Hides = false;
        InContents = false;
        foreach (var field in _open)
        {
            Hides |= !field.InResult || field.Kind == FieldKind.PageNumber || field.FormResult is not null;
            InContents |= field.InResult && field.Kind == FieldKind.Contents;
        }
    }
}
