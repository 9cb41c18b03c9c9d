namespace PerfExtract.Acceptance.Scoring;

/// <summary>What was owed, found, said and right of one kind of fact.</summary>
public sealed class Tally
{
    public int Owed { get; set; }

    public int Found { get; set; }

    public int Said { get; set; }

    public int Right { get; set; }

    public List<string> Missed { get; } = [];

    public List<string> Wrong { get; } = [];

    public double Recall => Owed == 0 ? 1 : (double)Found / Owed;

    public double Precision => Said == 0 ? 1 : (double)Right / Said;

    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public void Add(Tally other)
    {
        Owed += other.Owed;
        Found += other.Found;
        Said += other.Said;
        Right += other.Right;
    }
}
