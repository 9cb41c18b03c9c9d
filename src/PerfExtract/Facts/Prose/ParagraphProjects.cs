using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Projects that are spoken of without their names: 该项目, 专项资金, the year of what has a whole life.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>项目总投资2350万元，2023年预算1180万元; 工程概算总投资860万元，到位800万元: not what the whole life asks for.</summary>
    private Subject? OfYearOfLife(Lead lead) =>
        !(_carried.Subject.Item == Items.ProjectLifetime || IsPastLife(lead)) || lead is not { Subject.HasWords: false, Direction: 0 } || (lead.HasContent && lead.Total != Items.ExpenditureTotal) || (lead.Stage is null && lead.Year is null) ? null
        : _told.Project.Known ? _told.Project
        : report.OfProject && (lead.Year is not null || IsOfYear(lead.StageToken) || lead.Stage is Stages.Available or Stages.Actual or Stages.Difference || lead.Total is not null) ? new Subject(Items.ExpenditureTotal, 0, 0, false)
        : null;

    /// <summary>年度预算, 本年预算, 当年预算.</summary>
    private bool IsOfYear(Token stage) => TextOf(stage) is ['年', ..] or [_, '年', ..];

    /// <summary>总投资1200万元，其中中央资金800万元，县级配套400万元，2023年到位600万元.</summary>
    private bool IsPastLife(Lead lead) => _carried.Whole?.Whole.Item == Items.ProjectLifetime && (lead.Year is not null || _carried.PastParts);

    /// <summary>专项资金; and 专项资金总额800万元 in a report about one project.</summary>
    private Subject? OfProjectsAtLarge(Lead lead) =>
        (lead.ProjectAtLarge || (report.OfProject && lead is { Pronoun: true, Sum: true })) && !_told.Project.Known && (!_carried.Subject.Known || IsTotal(_carried.Subject.Item)) && (_topic.Item is null || IsTotal(_topic.Item))
            ? new Subject(Items.ProjectExpenditure, 0, 0, false)
            : null;

    /// <summary>该项目资金; 财政专项资金, where no project has been named, is not all the money there is.</summary>
    private Subject? OfPronoun(Lead lead) =>
        !lead.Pronoun ? null
        // 灌区改造项目300万元，其中管理费3万元，项目资金已拨付270万元: of the whole, and not of the part told last.
        : !lead.Points && _carried.Whole is { Whole: { Project: not null } or { Foreign: true } } parted && !lead.Subject.HasWords ? parted.Whole.Foreign ? Nobody : SubjectOf(parted.Whole)
        : _told.Project.Known ? _told.Project
        : _carried.Subject.Known && (report.OfProject || !lead.Points || !IsTotal(_carried.Subject.Item)) ? _carried.Subject
        : lead is { ProjectAtLarge: false, Total: null } && !report.OfProject && (_topic.Item is null || IsTotal(_topic.Item)) ? Nobody
        : null;

    /// <summary>该项目总投资500万元。截至12月底，累计支出450万元: of a project that nobody knows still, and so are 2021年100万元、2022年120万元; 2023年支出1400万元 begins anew.</summary>
    private Subject? OfUnnamedProject(Lead lead) =>
        _told.OfUnnamed && !_told.Project.Known && !_carried.Subject.Known && lead is { Subject.HasWords: false, Holder.Length: 0, Organ.Length: 0 } and ({ Year: null } or { Until: true } or { Stage: null, Total: null })
            ? Nobody
            : null;
}
