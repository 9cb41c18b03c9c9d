using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// The characters that make up most of any Chinese text. Wrongly decoded bytes land on rare ones: GB18030 bytes read as Big5 give
/// under a tenth from this list, real text over half.
/// </summary>
internal static class CommonHan
{
    private const string Simplified =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
        + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形"
        + "相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五"
        + "果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回"
        + "则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶思术极交受联什认六共权收证改清己美再采转更单风切打教速花带安"
        + "场身车例真务具万每目至达走积示议声报完类八离华名确才科张信马节话整空元况今集温传土许步群广记需段研界律且究观越织装影算低持音众书布"
        + "容儿须际商非验连断深难近周素技备办青省列习响约支般史感劳便团往历市何除消构府称太准精值号率族维划选标写存候快效院查江型眼按格养易置"
        + "派层片始却专状育京识适属包住调满县局照参细引听该价严费算绩评预项财拨款额镇街村乡城";

    private const string Traditional =
        "這個為國們時來說種後學發動過對會產現經進體機當應還義樣與關線數間麼質氣變條沒結問設開無系軍員總圖統級資題黨統組見計別農幾區強決戰"
        + "處隊給門規熱東導壓爭濟階術極聯認權證採轉單風帶場車務達積議聲報類離確張馬節話況傳許廣記據業長點電實質評預項財撥額績鎮鄉費";

    private static readonly CharSet s_common = new(Simplified + Traditional);

    public static bool Contains(char c) => s_common.Contains(c);
}
