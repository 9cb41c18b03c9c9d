namespace PerfExtract.Cli.Tests;

/// <summary>Completion as a shell asks for it; in bash from the keys to what is offered.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("bash", "bash -n")]
    [InlineData("zsh", "cat")]
    [InlineData("fish", "cat")]
    [InlineData("pwsh", "cat")]
    public void Scripts_are_printed(string shell, string checker)
    {
        var ran = Shell.Run(_workspace.Path, $"perfextract completion {shell} | {checker}");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
    }

    [Theory]
    [InlineData("perfextract ex", "extract")]
    [InlineData("perfextract ", "check compare completion extract inspect schema summary text vocabulary")]
    [InlineData("perfextract extract --re", "--resume --retry-failed")]
    [InlineData("perfextract extract -f x", "xlsx")]
    [InlineData("perfextract extract --format ", "csv json ndjson xlsx")]
    [InlineData("perfextract check --severity ", "error info warning")]
    [InlineData("perfextract completion z", "zsh")]
    [InlineData("perfextract extract in", "")]
    [InlineData("perfextract extract ", "")]
    [InlineData("perfextract nonsense --x", "")]
    public void The_program_completes_its_own_command_line(string line, string offered) =>
        Assert.Equal(offered, string.Join(' ', Program.Run($"[suggest:{line.Length}]", line).Lines));

    [Fact]
    public void The_place_of_the_cursor_counts_and_a_wild_one_is_the_end()
    {
        Assert.Equal(["extract"], Program.Run("[suggest:14]", "perfextract ex --resume").Lines);
        Assert.Equal(["extract"], Program.Run("[suggest:999]", "perfextract ex").Lines);
    }

    [Theory]
    [InlineData("perfextract ex", "extract")]
    [InlineData("perfextract extract --retry", "--retry-failed")]
    [InlineData("perfextract extract -f xl", "xlsx")]
    [InlineData("perfextract extract arch", "archive")]
    [InlineData("perfextract extract archive -o ou", "out put")]
    [InlineData("perfextract check 报", "报告.txt")]
    public void Bash_completes_words_and_falls_back_on_files(string line, string offered)
    {
        Directory.CreateDirectory(_workspace.At("archive"));
        Directory.CreateDirectory(_workspace.At("out put"));
        _workspace.Write("报告.txt", "");

        var ran = Shell.Run(_workspace.Path, $$"""
            eval "$(perfextract completion bash)"
            complete -p perfextract > /dev/null || exit 9
            COMP_LINE='{{line}}' COMP_POINT=${#COMP_LINE} COMP_WORDS=({{line}}) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _perfextract; printf '%s\n' "${COMPREPLY[@]}"
            """);

        Assert.Equal((0, offered + "\n"), (ran.Exit, ran.Output));
    }

    public void Dispose() => _workspace.Dispose();
}
