using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;

namespace PerfExtract.Tests.Outputs.Names;

public class NamesTests
{
    [Fact]
    public void Every_code_has_a_name_in_both_languages()
    {
        foreach (var (group, code) in CodeGroups.All.SelectMany(group => group.Codes.Select(code => (group.Group, code))))
        {
            Assert.Matches("[\u4e00-\u9fff]", PerfExtract.Outputs.Names.Names.Of(group, code, Language.Chinese));
            Assert.Matches("[a-z]", PerfExtract.Outputs.Names.Names.Of(group, code, Language.English));
        }
    }

    [Fact]
    public void Every_heading_has_a_Chinese_name_and_no_sheet_has_one_twice() =>
        Assert.All(Sheets.All, sheet =>
        {
            var headings = sheet.Headings(Language.Chinese);
            Assert.All(headings, heading => Assert.Matches("[\u4e00-\u9fff]", heading));
            Assert.Equal(headings.Count, headings.Distinct().Count());
            Assert.Equal(["document", "sha256"], sheet.Headings(Language.Codes).Take(2));
        });

    [Fact]
    public void A_view_s_own_words_are_never_made_up() =>
        Assert.Throws<ArgumentException>(() => Phrase.View("moon"));

    [Fact]
    public void An_unknown_code_is_its_own_name() =>
        Assert.Equal("moon", PerfExtract.Outputs.Names.Names.Of(CodeGroups.Item, "moon", Language.Chinese));
}
