namespace PerfExtract.Pdf.Layout;

/// <summary>Runs parted by the way that they are turned: those that stand upright on the turned page first.</summary>
internal static class Turns
{
    public static IEnumerable<List<Run>> Of(List<Run> runs, byte upright)
    {
        var mixed = false;
        foreach (var run in runs)
        {
            mixed |= run.Angle != upright;
        }

        if (!mixed)
        {
            return [runs];
        }

        var turns = new List<List<Run>>();
        for (var turn = 0; turn < 4; turn++)
        {
            var angle = (upright + turn) & 3;
            if (runs.FindAll(run => run.Angle == angle) is { Count: > 0 } turned)
            {
                turns.Add(turned);
            }
        }

        return turns;
    }
}
