namespace PerfExtract.Readers.Docx.Package;

/// <summary>A part and what it relates to.</summary>
internal sealed record WordPart(string Name, Relations Relations)
{
    /// <summary>The part of that kind: as related, or under its usual name beside this one where the relation is lost.</summary>
    public string? Find(DocxPackage package, string kind)
    {
        if (Relations.TargetOf(kind) is { } target && package.Has(target))
        {
            return target;
        }

        var usual = PartName.Resolve(Name, kind + ".xml");
        return package.Has(usual) ? usual : null;
    }
}
