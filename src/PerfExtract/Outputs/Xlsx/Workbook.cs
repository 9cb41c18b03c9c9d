using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;
using TidySheet = PerfExtract.Outputs.Tidy.Sheet;
using TidySheets = PerfExtract.Outputs.Tidy.Sheets;

namespace PerfExtract.Outputs.Xlsx;
