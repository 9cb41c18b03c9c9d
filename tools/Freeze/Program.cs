using PerfExtract.Lexicon;

try
{
    File.WriteAllBytes(args[0], Lexicon.Freeze());
    return 0;
}
catch (LexiconException refused)
{
    // A build that stops here names the row.
    Console.Error.WriteLine($"error: {refused.Message}");
    return 1;
}
