using System.Xml;

namespace PerfExtract.Readers.Docx.Package;

/// <summary>The relations of one part to other parts of the package. Relations to the outside are left out.</summary>
internal sealed class Relations
{
    private readonly Dictionary<string, string> _byId = [];
    private readonly Dictionary<string, string> _byKind = [];

    public string? TargetById(string? id) => id is not null && _byId.TryGetValue(id, out var target) ? target : null;

    /// <param name="kind">The last step of the relationship type: <c>styles</c>; strict and transitional files share it.</param>
    public string? TargetOf(string kind) => _byKind.GetValueOrDefault(kind);

    public static Relations Read(DocxPackage package, string part)
    {
        var relations = new Relations();
        var name = PartName.RelationsOf(part);
        if (!package.Has(name))
        {
            return relations;
        }

        using var xml = package.OpenXml(name);
        try
        {
            while (xml.Read())
            {
                if (xml.IsElement && xml.LocalName == "Relationship")
                {
                    relations.Add(part, xml);
                }
            }
        }
        catch (XmlException)
        {
            // A relations part that breaks off: what came before holds, and parts are still found under their usual names.
        }

        return relations;
    }

    private void Add(string part, WordXml xml)
    {
        if (xml.Plain("TargetMode") == "External" || xml.Plain("Target") is not { Length: > 0 } target || xml.Plain("Type") is not { } type)
        {
            return;
        }

        var name = PartName.Resolve(part, target);
        _byKind.TryAdd(type[(type.LastIndexOf('/') + 1)..], name);
        if (xml.Plain("Id") is { } id)
        {
            _byId.TryAdd(id, name);
        }
    }
}
