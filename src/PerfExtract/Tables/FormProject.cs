namespace PerfExtract.Tables;

/// <summary>The project of a table that is a block of a form whose head is no part of the table.</summary>
internal static class FormProject
{
    /// <param name="before">The table before, where it has no block like this one: the form's head may be in it.</param>
    public static string? Of(Surroundings around, RoleReader roles, GridReading? before)
    {
        for (var i = 0; i < around.Form.Count; i++)
        {
            var line = around.Form[i].Trim();
            if (roles.Field(line) == TableRole.ProjectName)
            {
                // One cell a line: what stands below the label is the name.
                return i > 0 && IsName(around.Form[i - 1].Trim(), roles) ? LabelReader.Plain(around.Form[i - 1]) : null;
            }

            if (InLine(line, roles) is { } name)
            {
                return name;
            }
        }

        return around.ReachesTable ? before?.Forms[^1].Project : null;
    }

    private static string? InLine(string line, RoleReader roles) => Coloned(line, roles) ?? Torn(line, roles);

    private static string? Coloned(string line, RoleReader roles)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && colon + 1 < line.Length && roles.Field(line[..colon]) == TableRole.ProjectName
            ? LabelReader.Plain(OneValue(line.AsSpan(colon + 1).Trim()))
            : null;
    }

    /// <summary>项目名称：… on a line above the table, or 项目名称      … in a row that could not be read as one.</summary>
    public static string? Above(IReadOnlyList<ContextLine> lines, RoleReader roles)
    {
        foreach (var line in lines)
        {
            if ((Coloned(line.Text, roles) ?? (line.Place is null ? null : Torn(line.Text, roles))) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>项目名称：公园改造     主管部门：城市管理局: the value ends where another label stands set apart.</summary>
    private static ReadOnlySpan<char> OneValue(ReadOnlySpan<char> text)
    {
        var gap = GapIn(text);
        return gap > 0 && text[gap..].IndexOfAny(':', '：') > 0 ? text[..gap] : text;
    }

    private static int GapIn(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The cell behind 项目名称, where it is no label itself.</summary>
    private static string? Torn(string line, RoleReader roles)
    {
        if (!line.Contains('\t', StringComparison.Ordinal) && !TornLine.Is(line))
        {
            return Narrow(line, roles);
        }

        string[] cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t', StringSplitOptions.TrimEntries) : [.. TornLine.Cells(line).Select(cell => line[cell])];
        for (var i = 0; i + 1 < cells.Length; i++)
        {
            if (roles.Field(cells[i]) == TableRole.ProjectName && cells[i + 1] is { Length: > 0 } name && IsName(name, roles))
            {
                return LabelReader.Plain(name);
            }
        }

        return null;
    }

    private static bool IsName(string text, RoleReader roles) => roles.Field(text) == TableRole.None && roles.Money(text) == TableRole.None;

    /// <summary>项目名称 公园改造 主管部门 城市管理局: of a row read without its layout one space is left between the cells, and may be within one.</summary>
    private static string? Narrow(string line, RoleReader roles)
    {
        var cells = line.Length > LongestRow ? [] : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return cells.Length > 1 && roles.Field(cells[0]) == TableRole.ProjectName && IsName(cells[1], roles)
            ? LabelReader.Plain(string.Join(' ', cells.Skip(1).TakeWhile(cell => roles.Field(cell) == TableRole.None)))
            : null;
    }

    /// <summary>A longer line is a sentence.</summary>
    private const int LongestRow = 120;
}
