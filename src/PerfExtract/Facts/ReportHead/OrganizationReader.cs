using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>An organisation and where it stands; no place where only the file's name says it.</summary>
internal sealed record Organization(string Name, Place? Place);

/// <summary>
/// The organisation that the report is about: the title's, the form's, the signature's, the file name's. A signature that writes the
/// title's name with its county before it is preferred, being the same name in full.
/// </summary>
internal sealed class OrganizationReader(OrganizationNames names)
{
    /// <summary>Whose report it is, from the strongest label to the weakest.</summary>
    private static readonly string[] s_labels = ["organization", "project-unit", "supervisor", Owner];

    /// <summary>部门：云岭县水务局      2023年度      单位：万元 above a table; without a colon the word heads a column.</summary>
    private const string Owner = "owner";

    public Organization? Read(Title? title, IReadOnlyList<FormField> fields, Signature signature, string fileName, bool byThirdParty)
    {
        var signed = byThirdParty ? null : signature.Organization;
        return Fuller(OfTitle(title), signed)
            ?? OfFields(fields)
            ?? (signed is { } line ? new Organization(line.Text, line.Place) : null)
            ?? OfFileName(fileName);
    }

    private static Organization? Fuller(Organization? titled, HeadLine? signed) =>
        titled is not null && signed is { } line && line.Text.Length > titled.Name.Length
            && line.Text.EndsWith(titled.Name, StringComparison.Ordinal)
            ? new Organization(line.Text, line.Place)
            : titled;

    private Organization? OfTitle(Title? title)
    {
        if (title is null || TitleParts.Organization(title.Text, names) is not { } name)
        {
            return null;
        }

        // The name may run over the title's lines or be spaced out; then the first line stands for it.
        foreach (var line in title.Lines)
        {
            if (line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Organization(name, line.Place.Slice(at, at + name.Length));
            }
        }

        return new Organization(name, title.Lines[0].Place);
    }

    private Organization? OfFields(IReadOnlyList<FormField> fields)
    {
        foreach (var label in s_labels)
        {
            var named = fields.Where(field => field.Code == label).Select(WithoutCode).Where(IsName).ToList();
            if (named.Count > 0 && (label == s_labels[0] || named.All(field => field.Value == named[0].Value)))
            {
                return new Organization(named[0].Value, named[0].Place);
            }
        }

        return null;
    }

    /// <summary>031凌河市水利局, 101-凌河市水利局: the number of the unit; 110指挥中心 is a name.</summary>
    private static FormField WithoutCode(FormField field)
    {
        var text = field.Value.AsSpan();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var name = digits < 0 ? text.Length : text.Length - text[digits..].TrimStart("-－— \u3000").Length;
        return digits > 0 && (text[0] == '0' || name > digits || digits >= ShortestCode) && name < text.Length
            ? field with { Value = field.Value[name..], Place = field.Place with { Start = field.Place.Start + name } }
            : field;
    }

    private const int ShortestCode = 6;

    /// <summary>Beside a label in a table may stand the next label; after a colon stands a value. 各市县工信局 are many.</summary>
    private bool IsName(FormField field) =>
        !field.Value.StartsWith('各') && (field.Code == Owner ? field.Colon && names.IsName(field.Value) : field.Colon && field.Place.Row is null ? OrganizationNames.IsFieldValue(field.Value) : names.IsName(field.Value));

    private Organization? OfFileName(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        return TitleParts.Organization(stem, names) is { } name ? new Organization(name, null) : null;
    }
}
