namespace PerfExtract.Facts.Prose;

/// <summary>The codes of prose.tsv: small words that steer how a sentence is read.</summary>
internal static class Cues
{
    public const string
        Filler = "filler", Level = "filler:level", OwnLevel = "filler:own", Office = "filler:office", Under = "filler:under", OrganEnd = "filler:organ", Use = "filler:use", Expected = "filler:expected", Received = "filler:received", Asks = "filler:asks", ReviewDay = "filler:review-day", Until = "filler:until", YearEnd = "filler:year-end", YearBegin = "filler:year-begin", MidYear = "filler:mid-year", WholeYear = "filler:whole-year", Day = "filler:day", Chosen = "filler:chosen",
        Sum = "filler:sum", InAll = "filler:in-all", SumInAll = "filler:sum-in-all", Name = "name", Among = "among",
        Respectively = "respectively", Each = "respectively:each", Distribution = "distribution", DistributionTitle = "distribution:title", Glossary = "glossary", None = "none", NoneSpent = "none:spent", NonePlanned = "none:planned", Zero = "zero", Share = "share", Up = "up", UpOnYear = "up:on-year",
        Down = "down", DownOnYear = "down:on-year", Flat = "flat", Versus = "versus",
        VersusAfter = "versus-after", VersusLastYear = "versus:last-year", LastYear = "last-year",
        Foreign = "foreign", Savings = "foreign:savings", Reviewed = "foreign:reviewed", Due = "foreign:due", Named = "foreign:named", Counted = "foreign:counted", Purchases = "foreign:purchases", Pronoun = "pronoun", Earmarked = "pronoun:earmarked",
        AtLarge = "pronoun:at-large", BothTotals = "both-totals",
        ReviewOf = "review-of", Rate = "rate", WholeRate = "rate:whole", BareRate = "rate:bare", Point = "point", SeveralYears = "several-years", Copula = "copula", GrownTo = "copula:grown", PartsOf = "parts-of",
        RateSuffix = "rate-suffix", More = "claim:more", Less = "claim:less", Equal = "claim:equal", Within = "claim:within", PartOfYear = "part-of-year", Income = "total:income",
        Expenditure = "total:expenditure", IncomeBudget = "total:income:budget", IncomeActual = "total:income:actual",
        ExpenditureBudget = "total:expenditure:budget", ExpenditureActual = "total:expenditure:actual";
}
