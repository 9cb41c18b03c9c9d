#!/usr/bin/python3
"""Renders report.html and book.html by several producers into tests/fixtures/renderings, with the text each was made from; the Word
file that LibreOffice draws stays beside them.

Needs (Debian): libreoffice-writer-nogui chromium weasyprint ghostscript qpdf poppler-utils python3-reportlab python3-docx
fonts-noto-cjk fonts-wqy-microhei fonts-arphic-uming. Run from anywhere; name files (report-cairo) to make only those.
"""
import html.parser
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "tests" / "fixtures" / "renderings"
SERIF, SANS, SONG = "Noto Serif CJK SC", "WenQuanYi Micro Hei", "AR PL UMing CN"


class Source(html.parser.HTMLParser):
    """An HTML source as blocks: ("p", kind, text) and ("table", caption, rows of (text, rowspan, colspan, header), head rows)."""

    def __init__(self, text):
        super().__init__()
        self.blocks, self.rows, self.open, self.text, self.caption, self.heads = [], None, None, "", "", 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "table":
            self.rows, self.heads = [], 0
        elif tag == "thead":
            pass
        elif tag == "tr":
            self.rows.append([])
        else:
            self.open, self.text = (tag, attributes), ""

    def handle_data(self, data):
        self.text += data if self.open else ""

    def handle_endtag(self, tag):
        if tag == "table":
            self.blocks.append(("table", self.caption, self.rows, self.heads))
            self.rows = None
        elif tag == "thead":
            self.heads = len(self.rows)
        elif tag == "caption":
            self.caption = self.text
        elif tag in ("td", "th"):
            spans = self.open[1]
            self.rows[-1].append((self.text, int(spans.get("rowspan", 1)), int(spans.get("colspan", 1)), tag == "th"))
        elif tag != "tr":
            self.blocks.append(("p", tag, self.text))
        self.open = None


def plain(blocks):
    """One block a line; a table's rows begin with a bar, their cells are parted by tabs, a merged one says over how many."""
    for block in blocks:
        if block[0] == "p":
            yield block[2]
        else:
            yield block[1]
            yield from ("|" + "\t".join(text + span(down, across) for text, down, across, _ in row) for row in block[2])


def span(down, across):
    return f" {down}×{across}" if down * across > 1 else ""


def grid(rows):
    """Cells with their place: (row, column, text, rowspan, colspan, header); and the number of columns."""
    taken, cells = set(), []
    for r, row in enumerate(rows):
        c = 0
        for text, down, across, header in row:
            while (r, c) in taken:
                c += 1
            cells.append((r, c, text, down, across, header))
            taken |= {(r + i, c + j) for i in range(down) for j in range(across)}
    return cells, 1 + max(c for _, c in taken)


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)


def page(source, font, size):
    """A source as a whole HTML page with rules, sizes and a page number at the foot; a book lies on its side."""
    body = (HERE / f"{source}.html").read_text("utf-8")
    paper = "A4 landscape" if source == "book" else "A4"
    return f"""<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
@page {{ size: {paper}; margin: 2.4cm 2.2cm; @bottom-center {{ content: "- " counter(page) " -"; font-family: "{font}"; font-size: 9pt }} }}
body {{ font-family: "{font}"; font-size: {size}pt; line-height: 1.7; margin: 0 }}
h1 {{ font-size: 1.5em; text-align: center }} h2 {{ font-size: 1.15em }} h3 {{ font-size: 1em }}
p {{ text-indent: 2em; margin: 0; text-align: justify }}
table {{ border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .85em; line-height: 1.3 }}
td, th {{ border: .5pt solid #000; padding: 3pt; text-align: center }} caption {{ text-align: right }}
</style><body>{body}</body></html>"""


def libreoffice(source, blocks, target, work):
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = SERIF, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), SERIF)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    if source == "book":
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for part in ("- ", "PAGE", " -"):
        text = footer.add_run("" if part == "PAGE" else part)
        if part == "PAGE":
            for kind, inner in (("begin", None), (None, "PAGE"), ("end", None)):
                element = OxmlElement("w:fldChar" if kind else "w:instrText")
                if kind:
                    element.set(qn("w:fldCharType"), kind)
                else:
                    element.text = inner
                text._r.append(element)
    for block in blocks:
        if block[0] == "p":
            paragraph = document.add_paragraph()
            words = paragraph.add_run(block[2])
            words.bold = block[1] != "p"
            if block[1] == "h1":
                words.font.size, paragraph.alignment = Pt(18), WD_ALIGN_PARAGRAPH.CENTER
            elif block[1] == "p":
                paragraph.paragraph_format.first_line_indent = Pt(24)
            continue
        document.add_paragraph(block[1]).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        cells, columns = grid(block[2])
        table = document.add_table(len(block[2]), columns)
        table.style = "Table Grid"
        for row, column, text, down, across, header in cells:
            cell = table.cell(row, column)
            if down > 1 or across > 1:
                cell = cell.merge(table.cell(row + down - 1, column + across - 1))
            cell.text = ""
            cell.paragraphs[0].add_run(text).font.size = Pt(9)
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        for row in table.rows[:block[3]]:
            repeated = OxmlElement("w:tblHeader")
            row._tr.get_or_add_trPr().append(repeated)
        document.add_paragraph("")
    written = TARGET / f"{source}.docx"
    document.save(written)
    run("soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "pdf", "--outdir", work, written)
    (work / f"{source}.pdf").replace(target)


def chromium(source, blocks, target, work):
    (work / "page.html").write_text(page(source, SANS, 11), "utf-8")
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={work}/chrome",
        f"--print-to-pdf={target}", work / "page.html")


def weasyprint(source, blocks, target, work):
    (work / "page.html").write_text(page(source, SONG, 11.5), "utf-8")
    run("weasyprint", work / "page.html", target)


def reportlab(source, blocks, target, work):
    """STSong-Light is not embedded: the text is there as UniGB-UCS2-H codes alone."""
    from reportlab.lib.enums import TA_CENTER, TA_RIGHT
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    base = ParagraphStyle("p", fontName="STSong-Light", fontSize=11, leading=19, wordWrap="CJK", firstLineIndent=22)
    cell = ParagraphStyle("cell", base, fontSize=8.5, leading=11, firstLineIndent=0, alignment=TA_CENTER)
    styles = {
        "p": base, "h1": ParagraphStyle("h1", base, fontSize=16, leading=26, firstLineIndent=0, alignment=TA_CENTER),
        "h2": ParagraphStyle("h2", base, fontSize=13), "h3": base,
        "caption": ParagraphStyle("caption", base, fontSize=9, alignment=TA_RIGHT),
    }
    size, story = landscape(A4) if source == "book" else A4, []
    for block in blocks:
        if block[0] == "p":
            story.append(Paragraph(block[2], styles[block[1]]))
            continue
        cells, columns = grid(block[2])
        data = [[""] * columns for _ in block[2]]
        lines = [("GRID", (0, 0), (-1, -1), .5, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        for row, column, text, down, across, header in cells:
            data[row][column] = Paragraph(text, cell)
            if down > 1 or across > 1:
                lines.append(("SPAN", (column, row), (column + across - 1, row + down - 1)))
        story += [
            Paragraph(block[1], styles["caption"]),
            Table(data, [(size[0] - 150) / columns] * columns, style=lines, repeatRows=block[3]), Spacer(1, 12),
        ]

    def foot(canvas, document):
        canvas.setFont("STSong-Light", 9)
        canvas.drawCentredString(size[0] / 2, 30, f"- {canvas.getPageNumber()} -")

    SimpleDocTemplate(str(target), pagesize=size, pageCompression=1, invariant=1).build(story, onFirstPage=foot, onLaterPages=foot)


def ghostscript(source, blocks, target, work):
    run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={target}", TARGET / f"{source}-libreoffice.pdf")


def cairo(source, blocks, target, work):
    run("pdftocairo", "-pdf", TARGET / f"{source}-weasyprint.pdf", target)


def qpdf(*options):
    return lambda source, blocks, target, work: run(
        "qpdf", "--static-id", "--static-aes-iv", *options, TARGET / f"{source}-reportlab.pdf", target)


PRODUCERS = {
    "libreoffice": libreoffice,
    "chromium": chromium,
    "weasyprint": weasyprint,
    "reportlab": reportlab,
    "ghostscript": ghostscript,
    "cairo": cairo,
    "qpdf-object-streams": qpdf("--object-streams=generate"),
    "qpdf-linearized": qpdf("--linearize"),
    "qpdf-encrypted": qpdf("--encrypt", "", "owner", "256", "--"),
    "qpdf-plain": qpdf("--qdf", "--object-streams=disable"),
    "qpdf-locked": qpdf("--encrypt", "reader", "owner", "256", "--"),
}


# The book is drawn by those alone that lay out pages themselves: its question is the tables over many pages.
BOOK = ["libreoffice", "chromium", "weasyprint", "reportlab", "ghostscript"]


def main(names):
    # A fixed date, so that a second run changes as little as the producers let it.
    os.environ["SOURCE_DATE_EPOCH"] = "1900000000"
    TARGET.mkdir(parents=True, exist_ok=True)
    for source in ("report", "book"):
        blocks = Source((HERE / f"{source}.html").read_text("utf-8")).blocks
        (TARGET / f"{source}.txt").write_text("\n".join(plain(blocks)) + "\n", "utf-8")
        for producer in BOOK if source == "book" else PRODUCERS:
            target = TARGET / f"{source}-{producer}.pdf"
            if not names or target.stem in names:
                with tempfile.TemporaryDirectory() as work:
                    PRODUCERS[producer](source, blocks, target, pathlib.Path(work))
                print(f"{target.name}: {target.stat().st_size // 1024} KB")


main(sys.argv[1:])
