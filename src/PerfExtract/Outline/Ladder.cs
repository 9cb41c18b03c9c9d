namespace PerfExtract.Outline;

/// <summary>
/// The open headings from the outside in. Levels are learnt from the document: a number that continues an open sequence closes all
/// below it, a number that begins one opens a level, and only where neither speaks does the usual order of forms decide.
/// </summary>
internal sealed class Ladder
{
    /// <summary>How far ahead a sequence's next number is looked for; the longest list of duties seen has 20 points.</summary>
    private const int Sight = 400;

    private readonly List<Step> _steps = [];

    /// <summary>1. over （一）: an order of forms that is not the usual one, seen where the outer went on.</summary>
    private readonly HashSet<(NumberForm Outer, NumberForm Inner)> _turned = [];
    private int _sequences;

    /// <param name="Form">How the step is numbered.</param>
    /// <param name="Value">The number last seen at this step.</param>
    /// <param name="Section">The index of the section that the step is, or -1 for a list item.</param>
    /// <param name="Sequence">Which sequence of numbers the step belongs to: 一、二、三、 share one.</param>
    internal readonly record struct Step(NumberForm Form, int Value, int Section, int Sequence = 0);

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Closes what is deeper and puts the step there; returns its sequence.</summary>
    public int Take(int depth, Step step)
    {
        var goesOn = depth < _steps.Count && _steps[depth].Form == step.Form && step.Value > _steps[depth].Value;
        var sequence = goesOn ? _steps[depth].Sequence : ++_sequences;
        _steps.RemoveRange(depth, _steps.Count - depth);
        _steps.Add(step with { Sequence = sequence });
        return sequence;
    }

    /// <summary>How many steps stay open above the numbered line at <paramref name="at"/>.</summary>
    public int DepthFor(IReadOnlyList<HeadingLine> lines, int at)
    {
        var (form, value) = (lines[at].Form, lines[at].Value);
        for (var i = _steps.Count - 1; i >= 0; i--)
        {
            if (_steps[i].Form == form && _steps[i].Value + 1 == value)
            {
                return i;
            }
        }

        var open = _steps.FindLastIndex(step => step.Form == form);
        if (open < 0)
        {
            return value == 1 ? Opened(lines, at) : Ranked(form);
        }

        return value == 1 && IsInner(lines, at, _steps[open].Value + 1) ? _steps.Count : open;
    }

    /// <summary>
    /// A new sequence stands under each open step that goes on after it, and under each whose form is usually outside it, or has been in this
    /// document: its last step goes on no more.
    /// </summary>
    private int Opened(IReadOnlyList<HeadingLine> lines, int at)
    {
        var (depth, form) = (_steps.Count, lines[at].Form);
        while (depth > 0 && IsTurned(depth) && !_turned.Contains((_steps[depth - 1].Form, form)) && !GoesOn(lines, at, depth - 1))
        {
            depth--;
        }

        if (depth > 0 && IsTurned(depth))
        {
            _turned.Add((_steps[depth - 1].Form, form));
        }

        return depth;

        bool IsTurned(int depth) => _steps[depth - 1].Form != NumberForm.None && _steps[depth - 1].Form > form;
    }

    /// <summary>The open step gets its next number before it begins anew and before a step above it goes on.</summary>
    private bool GoesOn(IReadOnlyList<HeadingLine> lines, int at, int open)
    {
        for (var i = at + 1; i < Math.Min(lines.Count, at + Sight); i++)
        {
            if (lines[i].Form == _steps[open].Form)
            {
                return lines[i].Value == _steps[open].Value + 1;
            }

            for (var above = 0; above < open; above++)
            {
                if (lines[i].Form == _steps[above].Form && lines[i].Value == _steps[above].Value + 1)
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>A form that begins again at 1 is inside the open one where that one's next number follows out of turn: 三、[一、二、]四、.</summary>
    private static bool IsInner(IReadOnlyList<HeadingLine> lines, int at, int outer)
    {
        var inner = 2;
        for (var i = at + 1; i < Math.Min(lines.Count, at + Sight); i++)
        {
            if (lines[i].Form != lines[at].Form)
            {
                continue;
            }

            if (lines[i].Value == inner)
            {
                inner++;
            }
            else
            {
                return lines[i].Value == outer;
            }
        }

        return false;
    }

    private int Ranked(NumberForm form)
    {
        var depth = _steps.Count;
        while (depth > 0 && _steps[depth - 1].Form >= form)
        {
            depth--;
        }

        return depth;
    }
}
