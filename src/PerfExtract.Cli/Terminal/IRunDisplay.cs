using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Terminal;

/// <summary>What a person sees of a run while it runs. Called under the report's lock, one at a time.</summary>
internal interface IRunDisplay : IDisposable
{
    void Read(string path, Tally tally);

    void Failed(string path, string problem);

    void Kept();
}
