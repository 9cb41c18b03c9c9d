using Arrows.Sample.Facts;

namespace Arrows.Sample.Facts
{
    internal sealed class Fact : Exception
    {
        public static int Count => 1;

        public static Documents.Page Allowed() => new();
    }
}

/// <summary>Each class touches Facts in another way; the test on arrows must find them all.</summary>
namespace Arrows.Sample.Documents
{
    internal sealed class Page;

    internal static class InSignature
    {
        public static string? Of(Fact fact) => fact.HelpLink;
    }

    internal static class InBody
    {
        public static int Of() => Fact.Count;
    }

    internal static class InField
    {
        public static readonly Fact[] Kept = [];
    }

    internal static class InGenericArgument
    {
        public static List<Fact[]> Of() => [];
    }

    internal static class InCatch
    {
        public static void Of()
        {
            try
            {
                _ = InBody.Of();
            }
            catch (Fact)
            {
                throw;
            }
        }
    }

    internal static class InLambda
    {
        public static Func<int> Of() => () => Fact.Count;
    }
}
