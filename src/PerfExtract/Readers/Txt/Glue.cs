using System.Numerics;
using System.Runtime.InteropServices;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Which pairs of characters belong together, learned from the text itself: 支出 stands in it a hundred times, so a line that ends in 支
/// goes on in one that begins with 出.
/// </summary>
internal sealed class Glue
{
    /// <summary>A report says its words again within this many characters; more would only cost memory.</summary>
    private const int MostCharacters = 1 << 20;

    /// <summary>A pair seen less often may be two words that met once.</summary>
    private const int FewestSeen = 3;

    /// <summary>The second must follow the first this often, or the two are the end and the beginning of words.</summary>
    private const double FewestShare = 0.25;

    /// <summary>Places to begin with.</summary>
    private const int Smallest = 1 << 8, Largest = 1 << 14;

    /// <summary>Spreads alike pairs over the table (2³² divided by the golden ratio).</summary>
    private const uint Spread = 0x9E3779B9;

    /// <summary>How often a pair was seen: open addressing.</summary>
    private Seen[] _seen;

    /// <summary>How often anything followed a character.</summary>
    private readonly Dictionary<char, int> _followed = [];
    private int _shift;
    private int _count;

    private Glue(int characters)
    {
        // Every second character or so begins a pair that is new; a longer text repeats more of them.
        _seen = new Seen[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(characters, Smallest, Largest))];
        _shift = 32 - BitOperations.Log2((uint)_seen.Length);
    }

    public static Glue Learn(IReadOnlyList<TextLine> lines)
    {
        var glue = new Glue(lines.Sum(line => line.Text.Length));
        var characters = 0;
        for (var i = 0; i < lines.Count && characters <= MostCharacters; i++)
        {
            var text = lines[i].Text;
            for (var at = 0; at + 1 < text.Length; at++)
            {
                glue.Count(text[at], text[at + 1]);
            }

            characters += text.Length;
        }

        glue.SumUp();
        return glue;
    }

    public bool Holds(char last, char first)
    {
        var together = At(Pair(last, first)).Times;
        return together >= FewestSeen && together >= _followed.GetValueOrDefault(last) * FewestShare;
    }

    private void SumUp()
    {
        foreach (var seen in _seen)
        {
            if (seen.Times > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_followed, (char)(seen.Pair >> 16), out _) += seen.Times;
            }
        }
    }

    private void Count(char first, char second)
    {
        ref var seen = ref At(Pair(first, second));
        if (seen.Times++ > 0)
        {
            return;
        }

        seen.Pair = Pair(first, second);
        if (++_count * 2 > _seen.Length)
        {
            Grow();
        }
    }

    /// <summary>The pair's place, or the empty one where it would stand.</summary>
    private ref Seen At(uint pair)
    {
        for (var at = (int)(pair * Spread >> _shift); ; at++)
        {
            ref var seen = ref _seen[at & (_seen.Length - 1)];
            if (seen.Times == 0 || seen.Pair == pair)
            {
                return ref seen;
            }
        }
    }

    private void Grow()
    {
        var before = _seen;
        _seen = new Seen[before.Length * 2];
        _shift--;
        foreach (var seen in before)
        {
            if (seen.Times > 0)
            {
                At(seen.Pair) = seen;
            }
        }
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private record struct Seen(uint Pair, int Times);
}
