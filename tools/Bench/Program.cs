using PerfExtract.Bench.Growth;
using PerfExtract.Bench.Parts;
using PerfExtract.Bench.Whole;

// bench parts [FILTER]                        the pipeline's parts apart, over the samples
// bench growth                               texts that say one thing again and again: does the time grow with them, or faster
// bench whole PERFEXTRACT FILE|FOLDER…        whole extractions beside other programs that only read the same files
switch (args)
{
    case ["parts", .. var filter]:
        PartsRun.Run(filter);
        return 0;
    case ["growth"]:
        return GrowthRun.Run() ? 0 : 1;
    case ["whole", var program, _, ..]:
        WholeRun.Run(program, args[2..]);
        return 0;
    default:
        Console.Error.WriteLine("usage: bench parts [FILTER] | bench growth | bench whole PERFEXTRACT FILE|FOLDER…");
        return 2;
}
