using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>What was met and not read as text; it becomes the document's notices when the blocks are counted.</summary>
internal sealed class Sightings
{
    /// <summary>A notice that points to more places than these points to nothing.</summary>
    private const int MostPlaces = 20;

    private readonly List<(Draft Draft, int Offset)> _hidden = [];

    public int HiddenCharacters { get; private set; }

    public int HiddenRows { get; set; }

    public int Pictures { get; set; }

    public int EmbeddedObjects { get; set; }

    public int OutsideParts { get; set; }

    public int CollidingMerges { get; set; }

    public List<string> DamagedParts { get; } = [];

    public void Hide(string text)
    {
        foreach (var c in text)
        {
            HiddenCharacters += char.IsWhiteSpace(c) ? 0 : 1;
        }
    }

    public void HiddenIn(Draft draft, int offset)
    {
        if (_hidden.Count < MostPlaces)
        {
            _hidden.Add((draft, offset));
        }
    }

    public IEnumerable<Notice> Notices(bool hasText)
    {
        if (HiddenCharacters > 0)
        {
            yield return Notice.Warning("hidden-text", $"{HiddenCharacters} hidden characters were not read",
                [.. _hidden.Where(place => place.Draft.Index >= 0).Select(place => new Place(place.Draft.Index, place.Offset, place.Offset))]);
        }

        if (HiddenRows > 0)
        {
            yield return Notice.Warning("hidden-text", $"{HiddenRows} hidden table rows were not read");
        }

        if (!hasText && Pictures > 0)
        {
            yield return Notice.Warning("scanned-page", $"the document holds {Pictures} pictures and no text; recognise their text first");
        }

        if (EmbeddedObjects > 0)
        {
            yield return Notice.Warning("embedded-object", $"{EmbeddedObjects} embedded objects (sheets, charts) were not read");
        }

        if (OutsideParts > 0)
        {
            yield return Notice.Warning("outside-part", $"{OutsideParts} parts of the document lie in other files and were not read");
        }

        if (CollidingMerges > 0)
        {
            yield return Notice.Warning("colliding-merges", $"{CollidingMerges} merged cells contradict each other and stand apart");
        }

        foreach (var part in DamagedParts)
        {
            yield return Notice.Warning("damaged-part", $"{part} is damaged and was not read to its end");
        }
    }
}
