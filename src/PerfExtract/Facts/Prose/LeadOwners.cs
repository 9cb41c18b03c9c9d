using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whose investment or money the words before a figure name: the project stands right before it.</summary>
internal sealed partial class Lead
{
    private const string Investment = "总投资";

    /// <summary>灌区改造工程概算总投资, 泵站项目总投资: whose investment it is stands right before it.</summary>
    private Subject? OfInvestment(in LeadContent content)
    {
        if (!content.Prefixed || content.Last.Code != Items.ProjectLifetime || NameEnd(content) is not { } end)
        {
            return null;
        }

        content.DropLast();
        Owner = content.Named(end, true);
        return new Subject(content.Last.Code, end, content.Last.End, false);
    }

    /// <summary>渠道清淤项目财政拨款, 灌区改造工程中央资金: where the money of what stands right before comes from.</summary>
    private Subject? OfProjectsSource(in LeadContent content)
    {
        var name = content.TextOf(content.Before);
        if (!content.Prefixed || !(Funds.All.Contains(content.Last.Code) || content.Last.Code is Items.CentralFunds or Items.LocalFunds or Items.UnitFunds)
            || !(name.EndsWith(ProjectWord) || name.EndsWith(Works)) || !content.Words.Endings.Ends(name))
        {
            return null;
        }

        var source = OfItemItself(content);
        content.DropLast();
        Owner = content.Named(content.Before.End, true);
        return source;
    }

    /// <summary>堤防加固工程总投资500万元，2023年预算100万元: the whole life's sum, and the year's is the project's.</summary>
    private Subject OfForeign(in LeadContent content)
    {
        if (content.Before.Kind == TokenKind.Unknown && content.LastText.EndsWith(Investment) && content.Words.Endings.Ends(content.TextOf(content.Before)) && !content.Words.NoNames.IsKind(content.TextOf(content.Before)))
        {
            Owner = new Subject(null, content.Before.Start, content.Before.End, true);
            if (content.LastText is Investment)
            {
                Foreign = false;
                return new Subject(Items.ProjectLifetime, content.Last.Start, content.Last.End, false);
            }
        }

        return content.Named(content.Last.End, false);
    }
}
