using System.Reflection;

namespace PerfExtract.Tests.Architecture;

/// <summary>Which folder may refer to which; a folder is the part of a namespace right under the root.</summary>
internal sealed class Arrows(string root, IReadOnlyDictionary<string, string[]> allowed)
{
    /// <summary>"Outline.Section → Facts.BudgetFact" for each arrow that is not allowed.</summary>
    public IReadOnlyList<string> Forbidden(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           let folder = FolderOf(type)
           where folder is not null
           from target in TypeReferences.Of(type)
           let other = FolderOf(target)
           where other is not null && other != folder && !MayReach(folder, other)
           select $"{Named(type)} → {Named(target)}",
    ];

    /// <summary>Transitive: what stands behind a neighbour may be touched too.</summary>
    public bool MayReach(string from, string to) =>
        allowed.TryGetValue(from, out var neighbours)
            ? neighbours.Contains(to) || neighbours.Any(neighbour => MayReach(neighbour, to))
            : throw new InvalidOperationException($"the folder {from} stands in no row of the arrows");

    /// <summary>Null outside the root; "" for a type that stands in the root itself.</summary>
    private string? FolderOf(Type type)
    {
        var space = type.Namespace ?? "";
        return space == root ? ""
            : space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..].Split('.')[0]
            : null;
    }

    private string Named(Type type) => (type.FullName ?? type.Name)[root.Length..].TrimStart('.');
}
