using System.Diagnostics;
using System.Net.Http;
using System.Net.Sockets;
using System.Xml;

namespace PerfExtract.Tests.Architecture;

/// <summary>
/// The engine is given bytes and gives records: it has no way to open a file, a connection or another program, so that no path or
/// address in a document can be followed, whatever a rule in it does.
/// </summary>
public class DoorsTests
{
    private static readonly HashSet<Type> s_doors =
    [
        typeof(File), typeof(FileInfo), typeof(Directory), typeof(DirectoryInfo), typeof(FileStream), typeof(Process), typeof(Socket),
        typeof(TcpClient), typeof(HttpClient), typeof(System.Net.WebRequest), typeof(XmlUrlResolver), typeof(System.IO.MemoryMappedFiles.MemoryMappedFile),
        typeof(System.IO.Compression.ZipFile), typeof(System.IO.Compression.ZipFileExtensions), typeof(Activator), typeof(AppDomain),
    ];

    public static TheoryData<Type> Assemblies => [typeof(Extraction), typeof(Pdf.PdfLimits)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_engine_opens_nothing(Type inside)
    {
        var opened = from type in inside.Assembly.GetTypes()
                     from target in TypeReferences.Of(type)
                     where s_doors.Contains(target)
                     select $"{type.FullName} → {target.FullName}";
        Assert.Empty(opened);
    }

    [Fact]
    public void An_opened_door_is_seen() => Assert.Contains(TypeReferences.Of(typeof(Opener)), s_doors.Contains);

    private static class Opener
    {
        public static bool Open(string path) => File.Exists(path);
    }
}
