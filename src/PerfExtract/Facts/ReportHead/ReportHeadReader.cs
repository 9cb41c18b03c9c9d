using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Heads;

/// <summary>Reads what a report says of itself: title, organisation, year, date, kind, and who evaluated, each with its words.</summary>
public static class ReportHeadReader
{
    /// <param name="fileName">Asked last, for the organisation alone: a file may be called anything.</param>
    public static ReportHead Read(Document document, string fileName, Citations citations, Lexicon.Lexicon lexicon)
    {
        var names = new OrganizationNames(lexicon);
        var lines = HeadLine.All(document);
        var fields = new FormFields(lexicon).Read(document);
        var title = new TitleReader(lexicon).Read(lines);
        var signature = Signature.Read(lines, names);
        var byThirdParty = new ThirdParty(lexicon).IsAuthor(lines, fields, signature, out var agent);
        var organization = new OrganizationReader(names).Read(title, fields, signature, fileName, byThirdParty);
        var year = FiscalYearReader.Read(title, lines, fields);
        var date = DateOf(signature, fields);
        var kind = new KindReader(lexicon, names).Read(title, lines, fields);
        var evaluation = new EvaluationReader(lexicon).Read(title, kind?.Code, lines, fields, byThirdParty, agent);

        List<Place?> places =
        [
            .. title?.Lines.Select(line => (Place?)line.Place) ?? [],
            organization?.Place, year?.Place, date?.Place, kind?.Place, evaluation?.Place,
        ];
        return new ReportHead(
            title?.Text, organization?.Name, year?.Year, date?.Day, kind?.Code, evaluation?.Code,
            [.. places.OfType<Place>().Distinct().Select(place => citations.Of(place))]);
    }

    private static (DateOnly Day, Place Place)? DateOf(Signature signature, IReadOnlyList<FormField> fields)
    {
        if (signature is { Date: { } day, DatePlace: { } place })
        {
            return (day, place);
        }

        foreach (var field in fields)
        {
            if (field.Code == "date" && Quantities.Dates.TryRead(field.Value, 0, out var date))
            {
                return (date.Date, field.Place.Slice(date.Start, date.End));
            }
        }

        return null;
    }
}
