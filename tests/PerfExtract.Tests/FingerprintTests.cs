using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace PerfExtract.Tests;

public sealed class FingerprintTests
{
    /// <summary>The examples of FIPS 180-4.</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void A_text(string text, string hash) => Assert.Equal(hash, Fingerprint.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_length_around_a_block_is_hashed_as_the_system_does()
    {
        var bytes = new byte[200];
        new Random(1).NextBytes(bytes);
        Span<byte> hash = stackalloc byte[Sha256.Length];
        for (var length = 0; length <= bytes.Length; length++)
        {
            Sha256.Hash(bytes.AsSpan(0, length), hash);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))), Convert.ToHexStringLower(hash));
        }
    }

    [Fact]
    public void One_that_is_long_enough_for_the_system_s_library()
    {
        var bytes = new byte[3 << 20];
        new Random(2).NextBytes(bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Fingerprint.Of(bytes));
    }
}
