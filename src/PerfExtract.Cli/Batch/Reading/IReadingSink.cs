using PerfExtract.Cli.Batch.Inputs;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>Where readings go as they come, from several threads at once and in any order.</summary>
internal interface IReadingSink
{
    /// <summary>Called before a document is read; may wait.</summary>
    void MakeRoom(int index);

    void Take(int index, Input input, DocumentReading reading);
}
