namespace PerfExtract.Pdf.Files.Security;

internal enum CryptMethod : byte
{
    Identity,
    Rc4,
    Aes128,
    Aes256,
}
