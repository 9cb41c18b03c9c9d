using System.IO.Compression;
using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Readers.Docx;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class HostileDocxTests
{
    private static string CodeOf(byte[] bytes, ReadLimits? limits = null)
    {
        var e = Assert.Throws<ReadException>(() => new DocxReader().Read(bytes, ReadOptions.Default with { Limits = limits ?? ReadLimits.Default }));
        Assert.Equal("docx", e.Format);
        Assert.DoesNotContain('\n', e.Message);
        return e.Code;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();
    }

    private static byte[] Document(string xml) => Zip(("word/document.xml", xml));

    private const string Open = $"<w:document xmlns:w='{Transitional}'><w:body>";

    [Fact]
    public void No_bytes_and_no_zip_are_said()
    {
        Assert.Equal(ReadErrors.Truncated, CodeOf([]));
        Assert.Equal(ReadErrors.Truncated, CodeOf("PK\x03\x04 half"u8.ToArray()));
    }

    [Fact]
    public void A_file_cut_anywhere_is_said_or_read()
    {
        var whole = Of(P(string.Concat(Enumerable.Repeat("预算执行情况", 200)))).Styles("").Bytes();
        for (var length = 0; length < whole.Length; length += 37)
        {
            Assert.Equal(ReadErrors.Truncated, CodeOf(whole[..length]));
        }
    }

    [Fact]
    public void A_file_with_bytes_changed_never_breaks_the_reader()
    {
        var whole = Of(P("甲") + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>").Numbering("").Styles("").Bytes();
        var random = new Random(7);
        for (var i = 0; i < 600; i++)
        {
            var bytes = (byte[])whole.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                new DocxReader().Read(bytes, ReadOptions.Default);
            }
            catch (ReadException)
            {
                // Said in words: what this test asks for.
            }
        }
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>甲</w:t>")]
    [InlineData("<w:p></w:r></w:p>")]
    [InlineData("\u0001")]
    public void Broken_xml_is_said(string body) => Assert.Equal(ReadErrors.Damaged, CodeOf(Document(Open + body)));

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>")]
    [InlineData("<!DOCTYPE d SYSTEM 'file:///etc/passwd'>")]
    public void Dtds_are_refused(string dtd) =>
        Assert.Equal(ReadErrors.Damaged, CodeOf(Document($"{dtd}{Open}<w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>")));

    /// <summary>In no part: what the entity stands for is a file that is there and could be read.</summary>
    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("_rels/.rels")]
    [InlineData("[Content_Types].xml")]
    public void No_part_fetches_an_entity(string part)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "秘密");
        var entity = $"<!DOCTYPE x [<!ENTITY e SYSTEM '{new Uri(secret)}'>]>";
        var document = new DocxReader().Read(
            Zip(("word/document.xml", $"{Open}{P("甲")}<w:sectPr><w:headerReference xmlns:r='r' w:type='default' r:id='h'/></w:sectPr></w:body></w:document>"),
                (part, $"{entity}<w:hdr xmlns:w='{Transitional}'><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:hdr>")), ReadOptions.Default);
        File.Delete(secret);
        Assert.Equal("甲", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Value);
    }

    [Theory]
    [InlineData("<w:customXml>", "</w:customXml>")]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<x>", "</x>")]
    public void Ten_thousand_levels_are_refused(string start, string end)
    {
        var xml = new StringBuilder(Open).Insert(Open.Length, start, 10_000).Append(P("底"));
        for (var i = 0; i < 10_000; i++)
        {
            xml.Append(end);
        }

        Assert.Equal(ReadErrors.TooLarge, CodeOf(Document(xml + "</w:body></w:document>")));
    }

    [Fact]
    public void Fields_begun_without_end_are_refused() =>
        Assert.Equal(ReadErrors.TooLarge, CodeOf(Document(new StringBuilder(Open + "<w:p><w:r>").Insert(Open.Length + 10, "<w:fldChar w:fldCharType='begin'/>", 1_000) + "</w:r></w:p></w:body></w:document>")));

    [Fact]
    public void A_bomb_is_stopped_at_the_limit()
    {
        var limits = ReadLimits.Default with { InflatedBytes = 1 << 20 };
        Assert.Equal(ReadErrors.TooLarge, CodeOf(Document(Open + new string(' ', 64 << 20)), limits));
        Assert.Equal(ReadErrors.TooLarge, CodeOf(Zip(("_rels/.rels", "<Relationships>" + new string(' ', 4 << 20)), ("word/document.xml", Open)), limits));
    }

    [Fact]
    public void A_file_made_to_burst_is_stopped_by_its_proportions() =>
        Assert.Equal(ReadErrors.TooLarge, CodeOf(Document(Open + new string(' ', 48 << 20))));

    [Fact]
    public void A_text_beyond_all_reports_is_refused() => Assert.Equal(ReadErrors.TooLarge,
        Assert.Throws<ReadException>(() => Of(P(new string('长', 5_000))).Read(ReadLimits.Default with { TextBytes = 4_000 })).Code);

    [Fact]
    public void A_million_empty_cells_are_read_or_refused_by_the_limit()
    {
        var row = "<w:tr>" + string.Concat(Enumerable.Repeat("<w:tc/>", 100)) + "</w:tr>";
        var file = Of("<w:tbl>" + string.Concat(Enumerable.Repeat(row, 10_000)) + "</w:tbl>");
        Assert.Equal(1_000_000, ((Table)file.Read().Blocks[0]).Cells.Count);
        Assert.Equal(ReadErrors.TooLarge, Assert.Throws<ReadException>(() => file.Read(ReadLimits.Default with { Cells = 999_999 })).Code);
    }

    [Fact]
    public void Spans_out_of_all_reason_are_cut()
    {
        var table = (Table)Of("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc/><w:tc/></w:tr></w:tbl>").Read().Blocks[0];
        Assert.Equal((2, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(ReadErrors.TooLarge, Assert.Throws<ReadException>(() =>
            Of("<w:tbl><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc/>", 2_000)) + "</w:tr></w:tbl>").Read()).Code);
    }

    [Fact]
    public void Too_many_blocks_are_refused() => Assert.Equal(ReadErrors.TooLarge,
        Assert.Throws<ReadException>(() => Of(P("甲") + P("乙") + P("丙")).Read(ReadLimits.Default with { Blocks = 2 })).Code);

    [Fact]
    public void A_file_without_a_document_is_said()
    {
        Assert.Equal(ReadErrors.Damaged, CodeOf(Zip(("word/styles.xml", "<a/>"))));
        Assert.Equal(ReadErrors.Damaged, CodeOf(Document("<html/>")));
    }

    [Theory]
    [InlineData("<Relationship Id='a' Type='x/image' Target='media/gone.png'/>")]
    [InlineData("<Relationship Id='a' Type='x/hyperlink' Target='http://a b@@::c' TargetMode='External'/>")]
    [InlineData("<Relationship Id='a' Type='x/styles' Target='file:///etc/passwd' TargetMode='External'/>")]
    [InlineData("<Relationship Id='a' Type='x/styles' Target='../../../../etc/passwd'/>")]
    [InlineData("<Relationship Id='a' Type='x/styles'/><Relationship Id='a' Type='x/styles' Target='%zz'/>")]
    [InlineData("<Relationship")]
    public void A_broken_relation_costs_no_text(string relation) => Assert.Equal(["甲"], Of(P("甲")).Relation(relation).Lines());

    [Fact]
    public void Lost_relations_leave_the_usual_names()
    {
        var file = new DocxFile { PackageRelation = false }.With(P("<w:pStyle w:val='A'/>", R("甲"))).Styles("<w:style w:styleId='A'><w:rPr><w:b/></w:rPr></w:style>").Relation("<Relationship");
        Assert.True(((Paragraph)file.Read().Blocks[0]).Look.Bold);
    }

    [Fact]
    public void A_header_that_names_headers_ends()
    {
        static string Names(string id) => $"<w:sectPr><w:headerReference w:type='default' r:id='{id}'/></w:sectPr>";
        var document = Of(P("甲") + Names("one")).Header("one", P("眉一") + Names("two")).Header("two", P("眉二") + Names("one")).Read();
        Assert.Equal(["甲", "眉一", "眉二"], document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text.Value));
    }

    [Fact]
    public void Cells_merged_both_ways_never_overlap()
    {
        var table = (Table)Of("<w:tbl><w:tr><w:tc/><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr></w:tc><w:tc/></w:tr>"
            + "<w:tr><w:tc/><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr></w:tc></w:tr></w:tbl>").Read().Blocks[0];
        var places = table.Cells.SelectMany(cell => from row in Enumerable.Range(cell.Row, cell.RowSpan) from column in Enumerable.Range(cell.Column, cell.ColumnSpan) select (row, column)).ToList();
        Assert.Equal(places.Distinct().Count(), places.Count);
    }

    [Fact]
    public void A_damaged_side_part_is_said_and_the_text_is_read()
    {
        var document = Of(P("甲")).Part("s", "styles", "word/styles.xml", "<w:styles").Read();
        Assert.Single(document.Blocks);
        Assert.Equal("damaged-part", Assert.Single(document.Notices).Code);
    }
}
