using System.CommandLine;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Commands;

internal static class VocabularyCommand
{
    public static Command Create()
    {
        var language = new Option<string?>("--lang") { Description = "Names in one language: zh or en. Both without it.", HelpName = "zh|en" };
        language.AcceptOnlyFromAmong("zh", "en");
        var reading = new ReadingOptions();
        var command = new Command("vocabulary", "Print the contract's codes with their names, and the words that are read as each.") { language };
        reading.AddWordsTo(command);
        command.SetAction(line =>
        {
            var options = reading.Read(line);
            using var output = StandardOutput.Open();
            VocabularyJson.Write(output, Languages.Of(line.GetValue(language)), options.LexiconHash(), options.Words());
            output.WriteByte((byte)'\n');
            return ExitCode.AllRead;
        });
        return command;
    }
}
