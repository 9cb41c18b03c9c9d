namespace PerfExtract.Readers.Docx.Package;

/// <summary>Part names as the zip spells them: no leading slash, forward slashes, no dots.</summary>
internal static class PartName
{
    public static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');

    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    public static string RelationsOf(string part)
    {
        var folder = FolderOf(part);
        return folder + "_rels/" + part[folder.Length..] + ".rels";
    }

    /// <summary>A relation's target, which is relative to the folder of the part it starts from.</summary>
    public static string Resolve(string source, string target)
    {
        target = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var whole = target.StartsWith('/') ? target : FolderOf(source) + target;
        var steps = new List<string>();
        foreach (var step in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
