namespace PerfExtract.Outputs.Names;

/// <summary>How codes and headings are written: as the contract's codes, or as a person calls them.</summary>
public enum Language
{
    Codes,
    English,
    Chinese,
}
