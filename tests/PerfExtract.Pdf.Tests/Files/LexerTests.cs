using System.Globalization;
using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files;

public class LexerTests
{
    /// <summary>Tokens in one line: integers as they are, reals with a tilde, names with a slash, strings in ‹›.</summary>
    private static string Read(string text)
    {
        var lexer = new Lexer(PdfBuilder.Bytes(text));
        var tokens = new List<string>();
        while (lexer.Read())
        {
            tokens.Add(lexer.Kind switch
            {
                TokenKind.Integer => lexer.Integer.ToString(CultureInfo.InvariantCulture),
                TokenKind.Real => "~" + lexer.Number.ToString(CultureInfo.InvariantCulture),
                TokenKind.Name => "/" + Encoding.Latin1.GetString(lexer.Text),
                TokenKind.String => "‹" + Encoding.Latin1.GetString(lexer.Text) + "›",
                _ => Encoding.Latin1.GetString(lexer.Text),
            });
        }

        return string.Join(' ', tokens);
    }

    [Theory]
    [InlineData("0 7 -12 +3 00042", "0 7 -12 3 42")]
    [InlineData("1.5 -.002 4. +.25 -0.0", "~1.5 ~-0.002 ~4 ~0.25 ~0")]
    [InlineData("--5 -+7 5-3 0.00-35", "-5 -7 53 ~0.0035")]
    [InlineData("1.5e-2 2E3 3em", "~0.015 ~2000 3 em")]
    [InlineData("1.2.3", "~1.2 ~0.3")]
    [InlineData("12w 0 0 1rg", "12 w 0 0 1 rg")]
    [InlineData("- . -x", "0 ~0 -x")]
    [InlineData("123456789012345678901234567890", "~1.2345678901234568E+29")]
    [InlineData("0.00000000000000000000000000012", "~1.2E-28")]
    [InlineData("9223372036854775807", "~9.223372036854776E+18")]
    public void Numbers(string text, string tokens) => Assert.Equal(tokens, Read(text));

    [Theory]
    [InlineData("/Name /A#20B /#4e /a#zz /x# /", "/Name /A B /N /a#zz /x# /")]
    [InlineData("/F1(s)/F2<4>/F3[", "/F1 ‹s› /F2 ‹@› /F3 [")]
    [InlineData("/\u00d6\u00ae", "/\u00d6\u00ae")]
    public void Names(string text, string tokens) => Assert.Equal(tokens, Read(text));

    [Theory]
    [InlineData("()(a(b)c)", "‹› ‹a(b)c›")]
    [InlineData(@"(\(\)\\\n\101\61\8)", "‹()\\\nA18›")]
    [InlineData("(a\r\nb\rc\nd)", "‹a\nb\nc\nd›")]
    [InlineData("(a\\\r\nb\\\nc)", "‹abc›")]
    [InlineData(@"(\0053\400)", "‹\u00053\u0000›")]
    [InlineData("<48 65 6C6c6> <zz41>", "‹Hell`› ‹A›")]
    [InlineData("(open", "‹open›")]
    [InlineData("(open\\", "‹open›")]
    [InlineData("<41", "‹A›")]
    public void Strings(string text, string tokens) => Assert.Equal(tokens, Read(text));

    [Theory]
    [InlineData("<</K[1 2]>>", "<< /K [ 1 2 ] >>")]
    [InlineData("BT T* ' \" ET", "BT T* ' \" ET")]
    [InlineData("1 % a note (\n2 %\r3 %end", "1 2 3")]
    [InlineData("} ) > {", "} ) > {")]
    [InlineData("\0\t\f 1\0", "1")]
    [InlineData("", "")]
    public void Structure(string text, string tokens) => Assert.Equal(tokens, Read(text));

    [Fact]
    public void Long_strings_outgrow_the_scratch_space()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"({i}) "));
        Assert.Equal("‹" + text + "›", Read("(" + text + ")"));
    }

    [Fact]
    public void Reading_tokens_allocates_nothing()
    {
        byte[] content = PdfBuilder.Bytes(string.Concat(Enumerable.Repeat("BT /F1 10.5 Tf 1 0 0 1 72 700 Tm [(a) -3 <0102>] TJ ET\n", 200)));
        long Count()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var lexer = new Lexer(content);
            while (lexer.Read())
            {
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Count();

        // The scratch space for strings is made once.
        Assert.InRange(Count(), 0, 512);
    }
}
