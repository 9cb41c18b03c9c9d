using PerfExtract.Fuzz;
using PerfExtract.Fuzz.Campaigns;
using PerfExtract.Fuzz.Checks;
using PerfExtract.Fuzz.Shrinking;

if (args is not [var command, .. var rest] || CommandLine.Parse(rest) is not { } line || (command != "worker" && line.Paths.Count == 0))
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

var limits = new WorkerLimits(TimeSpan.FromSeconds(line.Number("--seconds")), line.Number("--memory"));
switch (command)
{
    case "run":
        var tally = new Campaign(line.Paths, line.Number("--seed"), limits).Run(line.Number("--from"), line.Number("--count"), line.Number("--jobs"), Console.Error);
        Console.WriteLine($"seed {line["--seed"]}: {tally}");
        Keep(tally);
        return tally.Findings.Count == 0 ? 0 : 1;
    case "make" when line["--output"].Length > 0:
        var made = new Recipes(Originals.Of(line.Paths), line.Number("--seed")).Make(line.Number("--number"));
        File.WriteAllBytes(line["--output"], made.Bytes);
        Console.WriteLine($"{made.Recipe}, {made.Bytes.Length} bytes, named {made.Name}");
        return 0;
    case "replay":
        return Replay.All(line.Paths, limits, Console.Out) ? 0 : 1;
    case "shrink" when line["--output"].Length > 0:
        return Shrink(line.Paths[0], line["--output"]);
    case "worker":
        Worker.Serve(new Recipes(Originals.Of(line.Paths), line.Number("--seed")), Console.In, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(CommandLine.Usage);
        return 2;
}

void Keep(Tally tally)
{
    var recipes = new Recipes(Originals.Of(line.Paths), line.Number("--seed"));
    foreach (var (signature, numbers) in tally.Findings)
    {
        Console.WriteLine($"{numbers.Count} × {signature}: {string.Join(", ", numbers.Order().Take(5))}");
        if (line["--keep"] is { Length: > 0 } folder)
        {
            var input = recipes.Make(numbers.Min());
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, $"{input.Number}{Path.GetExtension(input.Name)}"), input.Bytes);
        }
    }
}

int Shrink(string path, string output)
{
    using var worker = new WorkerProcess([], 0, limits);
    var name = "input" + Path.GetExtension(path);
    var outcome = worker.Examine(name, path).Outcome;
    if (outcome.Kind != OutcomeKind.Finding)
    {
        Console.Error.WriteLine($"{path}: nothing is found in it");
        return 1;
    }

    var smaller = new Shrinker(worker, name, outcome.Signature).Shrink(File.ReadAllBytes(path));
    File.WriteAllBytes(output, smaller);
    Console.WriteLine($"{outcome.Signature}: {smaller.Length} bytes");
    return 0;
}
