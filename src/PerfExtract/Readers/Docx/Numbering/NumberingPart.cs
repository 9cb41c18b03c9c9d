using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>The lists of a file, with overrides and links through numbering styles resolved.</summary>
internal sealed class NumberingPart
{
    public static readonly NumberingPart Empty = new();

    private readonly Dictionary<int, Abstract> _abstracts = [];
    private readonly Dictionary<int, Instance> _instances = [];
    private readonly Dictionary<int, NumberList?> _lists = [];
    private StyleSheet _styles = StyleSheet.Empty;

    private NumberingPart()
    {
    }

    /// <param name="StyleLink">The numbering style that this list only stands in for.</param>
    private sealed record Abstract(NumberLevel[] Levels, string? StyleLink);

    private sealed record Instance(int AbstractId, NumberLevel?[] Levels, int?[] Starts);

    public static NumberingPart Read(WordXml xml, StyleSheet styles)
    {
        var part = new NumberingPart { _styles = styles };
        if (!xml.EnterRoot())
        {
            return part;
        }

        while (xml.NextChild(0))
        {
            switch (xml.Word)
            {
                case "abstractNum" when Measure.Whole(xml["abstractNumId"]) is { } id:
                    part._abstracts.TryAdd(id, ReadAbstract(xml));
                    break;
                case "num" when Measure.Whole(xml["numId"]) is { } id:
                    part._instances.TryAdd(id, ReadInstance(xml));
                    break;
            }
        }

        return part;
    }

    /// <summary>The list of that id; null for 0, which switches numbering off, and for one that is not there.</summary>
    public NumberList? List(int id)
    {
        if (!_lists.TryGetValue(id, out var list))
        {
            list = Resolve(id);
            _lists[id] = list;
        }

        return list;
    }

    private NumberList? Resolve(int id)
    {
        if (id == 0 || !_instances.TryGetValue(id, out var instance))
        {
            return null;
        }

        var counters = instance.AbstractId;
        for (var steps = 0; steps < NumberList.LevelCount && _abstracts.TryGetValue(counters, out var found); steps++)
        {
            if (found.StyleLink is { } link && _styles.NumberIdOf(link) is { } linked && _instances.TryGetValue(linked, out var other)
                && other.AbstractId != counters)
            {
                counters = other.AbstractId;
                continue;
            }

            var levels = new NumberLevel[NumberList.LevelCount];
            for (var level = 0; level < levels.Length; level++)
            {
                levels[level] = instance.Levels[level] ?? found.Levels[level];
            }

            return new NumberList(id, counters, levels, instance.Starts);
        }

        return null;
    }

    private static Abstract ReadAbstract(WordXml xml)
    {
        var levels = new NumberLevel[NumberList.LevelCount];
        Array.Fill(levels, NumberLevel.Silent);
        string? link = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "lvl" when LevelIndex(xml) is { } level:
                    levels[level] = NumberLevel.Read(xml);
                    break;
                case "numStyleLink":
                    link = xml["val"];
                    break;
            }
        }

        return new Abstract(levels, link);
    }

    private static Instance ReadInstance(WordXml xml)
    {
        var instance = new Instance(-1, new NumberLevel?[NumberList.LevelCount], new int?[NumberList.LevelCount]);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "abstractNumId":
                    instance = instance with { AbstractId = Measure.Whole(xml["val"]) ?? -1 };
                    break;
                case "lvlOverride" when LevelIndex(xml) is { } level:
                    ReadOverride(xml, instance, level);
                    break;
            }
        }

        return instance;
    }

    private static void ReadOverride(WordXml xml, Instance instance, int level)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "startOverride":
                    instance.Starts[level] = Measure.Count(xml["val"]);
                    break;
                case "lvl":
                    instance.Levels[level] = NumberLevel.Read(xml);
                    break;
            }
        }
    }

    private static int? LevelIndex(WordXml xml) =>
        Measure.Whole(xml["ilvl"]) is { } level and >= 0 and < NumberList.LevelCount ? level : null;
}
