namespace PerfExtract.Audits;

/// <summary>error: the report contradicts itself; warning: it breaks a rule of the field; info: worth a look.</summary>
internal static class AuditSeverity
{
    public const string Error = "error", Warning = "warning", Info = "info";
}
