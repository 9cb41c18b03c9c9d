namespace PerfExtract.Facts.Prose;

/// <summary>How names of organisations and places end: before an item they say whose it is, they do not make it a purpose.</summary>
internal static class Organs
{
    private static readonly string[] s_endings =
    [
        "局", "委", "办", "中心", "部门", "单位", "院", "校", "处", "所", "站", "厅", "会", "队", "府", "馆", "镇", "乡", "街道", "机关",
        "部", "团", "社", "县", "市", "区", "省", "州", "旗", "盟", "公司", "我",
    ];

    public static bool Ends(ReadOnlySpan<char> words)
    {
        foreach (var ending in s_endings)
        {
            if (words.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
