using PerfExtract.Forge.Answers;
using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Structures;
using PerfExtract.Forge.Words;
using PerfExtract.Forge.Writers;

namespace PerfExtract.Forge;

/// <summary>One forged report: its pieces, how it is laid out, what a record of it must say.</summary>
/// <param name="Structure">The one structure it is about, or "mixed".</param>
public sealed record ForgedReport(string Name, string Structure, Report Report, Answer Answer, TxtLook Txt, DocxLook Docx, PdfLook Pdf);

/// <summary>Makes reports by number: the same number makes the same report, and each structure has its turn.</summary>
public static class Forging
{
    public const string Mixed = "mixed";

    private const int MixedStructures = 4;

    public static readonly IReadOnlyList<IStructure> Structures =
    [
        new ItemsByStages(), new StagesByItems(), new ItemsByKind(), new YearColumns(), new SideBySide(), new FunctionalClasses(), new EconomicClasses(),
        new ProjectLedger(), new ProjectForms(), new GoalForm(), new IndicatorTable(), new ScoringTable(), new ProseTotals(), new ProseThreePublic(),
        new ProseProjects(), new ProseRespectively(), new ProseStaffing(), new ItemsByStages(GridLook.Flat), new StagesByItems(GridLook.Flat),
        new ItemsByStages(GridLook.Spaces), new ProjectLedger(isContinued: true), new ProseIncome(), new ProseMeasures(), new ProseFigures(),
        new WrongSums(),
    ];

    /// <summary>Structures that may stand together: none of them says the same fact as another.</summary>
    private static readonly IReadOnlyList<IStructure> s_mixable =
        [new ItemsByStages(), new YearColumns(), new ProjectLedger(), new IndicatorTable(), new ProseStaffing(), new ScoringTable()];

    private static readonly string[] s_titles =
        ["预算安排及执行情况", "资金投入与使用情况", "绩效目标完成情况", "部门基本情况", "支出结构分析", "履职效能情况", "专项资金管理情况"];

    public static ForgedReport Make(int number)
    {
        var dice = new Dice(number);
        var turn = number % (Structures.Count + 1);
        List<IStructure> structures = turn < Structures.Count ? [Structures[turn]] : dice.Some(s_mixable, MixedStructures);
        var year = dice.Between(2018, 2024);
        var office = Places.Office(dice);
        var answer = new Answer();
        var pieces = new List<Piece>();
        AddTitle(dice, pieces, answer, year, office);
        AddChapters(dice, pieces, answer, structures, year, office);
        AddSignature(dice, pieces, answer, year, office);
        var name = turn < Structures.Count ? structures[0].Name : Mixed;
        return new ForgedReport($"forged-{number:0000}", name, new Report(pieces), answer, TxtOf(dice), DocxOf(dice, office), PdfOf(dice, office));
    }

    /// <summary>Reports one behind the other, looking like the first: a document as long as is wanted. Its answer is the first report's.</summary>
    public static ForgedReport Join(IEnumerable<ForgedReport> reports)
    {
        var all = reports.ToList();
        return all[0] with { Name = $"long-{all.Count}", Report = new Report([.. all.SelectMany(one => one.Report.Pieces)]) };
    }

    private static void AddTitle(Dice dice, List<Piece> pieces, Answer answer, int year, string office)
    {
        var kind = dice.Pick("部门整体支出绩效自评报告", "整体支出绩效自评报告", "单位整体支出绩效自评报告");
        var (title, lines) = dice.Between(0, 2) switch
        {
            0 => ($"{office}{year}年度{kind}", new[] { $"{office}{year}年度{kind}" }),
            1 => ($"{year}年度{office}{kind}", [$"{year}年度{office}", kind]),
            _ => ($"{year}年{office}{kind}", [$"{year}年{office}{kind}"]),
        };
        pieces.AddRange(lines.Select(line => new Line(line, LineLook.Title)));
        answer.Report = new ReportAnswer(title, [office], year, null, "overall-expenditure", "self");
    }

    private static void AddChapters(Dice dice, List<Piece> pieces, Answer answer, List<IStructure> structures, int year, string office)
    {
        const string numerals = "一二三四五六七八九十";
        var isAutomatic = dice.Chance(30);
        var titles = dice.Some(s_titles, structures.Count);
        var at = 0;
        Open("评价工作开展情况");
        pieces.Add(new Line(Noise.Sentence(dice, year)));
        foreach (var structure in structures)
        {
            Open(titles[at - 1]);
            var chapter = new Chapter(dice, year, office);
            structure.Write(chapter);
            pieces.AddRange(chapter.Pieces);
            answer.Add(chapter.Answer);
            if (dice.Chance(50))
            {
                pieces.Add(new Line(Noise.Sentence(dice, year)));
            }
        }

        Open(dice.Pick("存在的问题", "下一步工作打算", "有关建议"));
        pieces.Add(new Line(Noise.Sentence(dice, year)));

        void Open(string title)
        {
            var number = numerals[at++].ToString();
            pieces.Add(new Heading(1, number + "、", title, isAutomatic));
            answer.Sections.Add(new SectionAnswer(1, number, title));
        }
    }

    private static void AddSignature(Dice dice, List<Piece> pieces, Answer answer, int year, string office)
    {
        if (dice.Chance(60))
        {
            var (month, day) = (dice.Between(1, 9), dice.Between(1, 28));
            pieces.Add(new Line(office, LineLook.Right));
            pieces.Add(new Line($"{year + 1}年{month}月{day}日", LineLook.Right));
            answer.Report = answer.Report! with { Date = $"{year + 1}-{month:00}-{day:00}" };
        }
    }

    private static TxtLook TxtOf(Dice dice) => new(
        dice.Pick("utf-8", "utf-8", "utf-8-bom", "gb18030", "utf-16"), BlankLines: dice.Chance(60), Indents: dice.Chance(50),
        Wrap: dice.Chance(20) ? dice.Between(34, 44) : 0, PageLines: dice.Chance(15) ? dice.Between(25, 40) : 0);

    private static DocxLook DocxOf(Dice dice, string office) => new(
        HeadingStyles: dice.Chance(60), SplitRuns: dice.Chance(30), Header: dice.Chance(30) ? office : null, PageNumbers: dice.Chance(40), IsStrict: dice.Chance(10));

    private static PdfLook PdfOf(Dice dice, string office) => new(
        dice.Pick(10.5f, 12, 12, 14), dice.Pick(1.5f, 1.75f, 2), Header: dice.Chance(30) ? office : null, Foot: dice.Pick("#", "- # -", "第 # 页 共 * 页", null),
        RepeatsHeadings: dice.Chance(50), CutsRows: dice.Chance(60), FillsRules: dice.Chance(50));
}
