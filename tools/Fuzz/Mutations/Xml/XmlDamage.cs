using System.Text;
using System.Xml.Linq;

namespace PerfExtract.Fuzz.Mutations.Xml;

/// <summary>
/// A part whose nodes are deleted, doubled, moved, nested or given other values. It stays XML, so that it is read far, but for
/// what is written into it raw at the end: entities, characters that XML forbids, tags without end.
/// </summary>
internal sealed class XmlDamage
{
    private const int MostChanges = 5, DeepestNesting = 20_000;

    /// <summary>Private characters stand for what is put in raw.</summary>
    private const char FirstRaw = '\uE500';

    private readonly Random _random;
    private readonly XElement _root;
    private readonly List<string> _raw = [];
    private string _prolog = "";

    private XmlDamage(XElement root, Random random) => (_root, _random) = (root, random);

    public static byte[] Of(byte[] part, Random random)
    {
        var damage = new XmlDamage(XElement.Parse(Encoding.UTF8.GetString(part).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace), random);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            damage.Change();
        }

        return Encoding.UTF8.GetBytes(damage.Text());
    }

    private void Change()
    {
        var elements = _root.Descendants().ToList();
        if (elements.Count == 0)
        {
            return;
        }

        var element = elements[_random.Next(elements.Count)];
        var other = elements[_random.Next(elements.Count)];
        switch (_random.Next(16))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(Enumerable.Range(0, Count()).Select(_ => new XElement(element)).Cast<object>().ToArray());
                break;
            case 2:
                other.Add(new XElement(element));
                break;
            case 3 when !element.DescendantsAndSelf().Contains(other):
                element.Remove();
                other.AddFirst(element);
                break;
            case 4 or 5:
                ChangeAttribute(element, other);
                break;
            case 6 or 7 or 8:
                ChangeNumber(elements);
                break;
            case 9 or 10:
                element.Add(XElement.Parse(HostileXml.Snippet(_random)).Elements());
                break;
            case 11:
                element.Name = _random.Next(2) == 0 ? other.Name : element.Name.Namespace + HostileXml.Name(_random);
                break;
            case 12:
                Wrap(element);
                break;
            case 13:
                WriteRaw(element);
                break;
            default:
                ChangeText(elements);
                break;
        }
    }

    private void ChangeAttribute(XElement element, XElement other)
    {
        var one = element.Attributes().Where(IsOrdinary).ToList();
        var two = other.Attributes().Where(IsOrdinary).ToList();
        if (one.Count > 0 && two.Count > 0)
        {
            var (first, second) = (one[_random.Next(one.Count)], two[_random.Next(two.Count)]);
            (first.Value, second.Value) = (second.Value, first.Value);
        }
        else if (one.Count > 0)
        {
            one[_random.Next(one.Count)].Remove();
        }
    }

    /// <summary>Any attribute that holds a number, or one that an element of this name has when Word writes it.</summary>
    private void ChangeNumber(List<XElement> elements)
    {
        var numbers = elements.SelectMany(element => element.Attributes()).Where(attribute => IsOrdinary(attribute) && attribute.Value.Any(char.IsAsciiDigit)).ToList();
        if (numbers.Count > 0 && _random.Next(3) > 0)
        {
            numbers[_random.Next(numbers.Count)].Value = HostileWords.Number(_random);
            return;
        }

        elements[_random.Next(elements.Count)].AddFirst(XElement.Parse(HostileXml.Measure(_random)).Elements());
    }

    private void ChangeText(List<XElement> elements)
    {
        var texts = elements.Where(element => !element.HasElements && element.Value.Length > 0).ToList();
        if (texts.Count > 0)
        {
            // What XML forbids goes in by WriteRaw.
            var text = HostileWords.Text(_random);
            texts[_random.Next(texts.Count)].Value = string.Concat(text.Where(c => !char.IsSurrogate(c) && System.Xml.XmlConvert.IsXmlChar(c)));
        }
    }

    private void Wrap(XElement element)
    {
        var depth = _random.Next(5) == 0 ? _random.Next(DeepestNesting) : _random.Next(1, 300);
        var (open, close) = HostileXml.Wrapping(_random);
        element.AddBeforeSelf(new XText(Raw(string.Concat(Enumerable.Repeat(open, depth)))));
        element.AddAfterSelf(new XText(Raw(string.Concat(Enumerable.Repeat(close, depth)))));
    }

    private void WriteRaw(XElement element)
    {
        if (_random.Next(4) == 0)
        {
            _prolog = HostileXml.Prolog(_random);
        }

        element.Add(new XText(Raw(HostileXml.RawText(_random))));
    }

    private string Raw(string text)
    {
        _raw.Add(text);
        return ((char)(FirstRaw + _raw.Count - 1)).ToString();
    }

    /// <summary>The writer refuses other values of xml:space itself.</summary>
    private static bool IsOrdinary(XAttribute attribute) => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml;

    private string Text()
    {
        var text = new StringBuilder(_prolog).Append(_root.ToString(SaveOptions.DisableFormatting));
        for (var i = 0; i < _raw.Count; i++)
        {
            text.Replace(((char)(FirstRaw + i)).ToString(), _raw[i]);
        }

        return text.ToString();
    }

    private int Count() => _random.Next(20) == 0 ? _random.Next(1, 2_000) : _random.Next(1, 4);
}
