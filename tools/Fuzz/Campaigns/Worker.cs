using System.Diagnostics;
using System.Globalization;
using PerfExtract.Fuzz.Checks;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>
/// The end that may die: one line in, "17" for an input by its number or "name⇥path" for a file; one line out, what became of it.
/// </summary>
internal static class Worker
{
    /// <summary>The smallest stack that a thread of the program gets on any system.</summary>
    private const int StackBytes = 1 << 20;

    /// <summary>One numbered input in so many is made a workbook of; every file is.</summary>
    private const int Workbooks = 8;

    public static void Serve(Recipes recipes, TextReader requests, TextWriter answers)
    {
        while (requests.ReadLine() is { } request)
        {
            var (name, bytes, workbook) = Input(recipes, request);
            using var self = Process.GetCurrentProcess();
            var before = self.TotalProcessorTime;
            Outcome? outcome = null;
            var work = new Thread(() => outcome = Examination.Of(bytes, name, workbook), StackBytes);
            work.Start();
            work.Join();
            self.Refresh();
            var spent = (int)(self.TotalProcessorTime - before).TotalMilliseconds;
            answers.WriteLine(string.Join('\t', outcome!.Kind, outcome.Signature, outcome.Detail,
                spent.ToString(CultureInfo.InvariantCulture), (self.PeakWorkingSet64 >> 20).ToString(CultureInfo.InvariantCulture)));
            answers.Flush();
        }
    }

    private static (string Name, byte[] Bytes, bool Workbook) Input(Recipes recipes, string request)
    {
        if (request.Split('\t') is [var name, var path])
        {
            return (name, File.ReadAllBytes(path), true);
        }

        var input = recipes.Make(int.Parse(request, CultureInfo.InvariantCulture));
        return (input.Name, input.Bytes, input.Number % Workbooks == 0);
    }
}
