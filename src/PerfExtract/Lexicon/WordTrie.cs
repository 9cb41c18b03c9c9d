using System.Numerics;

namespace PerfExtract.Lexicon;

/// <summary>
/// The steps of a trie, from a node (0 is the root) by a folded character to the next: one flat table with open addressing, which costs
/// one multiplication and about one comparison a step, and is filled as fast as it is read.
/// </summary>
internal sealed class WordTrie
{
    private const int NoNode = 0, Smallest = 64;

    /// <summary>Spreads neighbouring characters and nodes over the table (2⁶⁴ divided by the golden ratio).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private Step[] _steps = new Step[Smallest];
    private int _shift = 64 - BitOperations.Log2(Smallest);
    private int _count;

    /// <summary>What the step leads to; the root, which no step leads to, where there is none.</summary>
    public int Next(int node, char c)
    {
        var key = Key(node, c);
        for (var at = Slot(key); ; at = (at + 1) & (_steps.Length - 1))
        {
            ref var step = ref _steps[at];
            if (step.Key == key)
            {
                return step.Next;
            }

            if (step.Next == NoNode)
            {
                return NoNode;
            }
        }
    }

    public void Add(int node, char c, int next)
    {
        if (++_count * 2 > _steps.Length)
        {
            Grow();
        }

        Put(new Step(Key(node, c), next));
    }

    private void Put(Step step)
    {
        var at = Slot(step.Key);
        while (_steps[at].Next != NoNode)
        {
            at = (at + 1) & (_steps.Length - 1);
        }

        _steps[at] = step;
    }

    private void Grow()
    {
        var steps = _steps;
        _steps = new Step[steps.Length * 2];
        _shift--;
        foreach (var step in steps)
        {
            if (step.Next != NoNode)
            {
                Put(step);
            }
        }
    }

    private int Slot(ulong key) => (int)(key * Spread >> _shift);

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;

    private readonly record struct Step(ulong Key, int Next);
}
