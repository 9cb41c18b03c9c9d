using System.CommandLine;
using System.CommandLine.Invocation;
using PerfExtract.Cli;
using PerfExtract.Cli.Commands;
using PerfExtract.Cli.Terminal;

try
{
    Preload.BeginFor(args.FirstOrDefault());
    // @list.txt is an input of extract, not a file of arguments.
    var result = PerfExtractCommand.Create(args.FirstOrDefault()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (result.Action is ParseErrorAction)
    {
        return Usage.Refuse(result);
    }

    return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (Exception problem)
{
    // The one place where whatever went wrong is said, in a line; a document's own trouble never comes this far.
    return Trouble.Report(problem);
}
