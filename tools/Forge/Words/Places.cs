namespace PerfExtract.Forge.Words;

/// <summary>Places, offices and projects that do not exist.</summary>
public static class Places
{
    private static readonly string[] s_places =
        ["青岚市", "云岫县", "汀兰区", "墨川市", "锦禾县", "松屿市", "澜湾区", "望舒县", "砚溪市", "霁月区", "芷江湾区", "栖谷县"];

    private static readonly string[] s_offices =
    [
        "档案馆", "水利局", "园林绿化中心", "图书馆", "体育事业发展中心", "公共自行车服务中心", "气象服务中心", "农业技术推广站", "残疾人康复中心",
        "城市管理局", "民政局", "退役军人事务局", "卫生健康局", "粮食和物资储备局", "文化馆", "地方志编纂室",
    ];

    private static readonly string[] s_projects =
    [
        "馆藏档案数字化", "小型水库维修养护", "公园绿化管护", "流动图书车购置", "全民健身路径更新", "站点设备运行维护", "自动观测站建设", "水稻良种推广",
        "康复辅具适配", "背街小巷整治", "困难群众慰问", "烈士纪念设施修缮", "社区卫生站改造", "储备粮轮换", "非遗展演活动", "地方志书编印",
        "城区路灯节能改造", "河道保洁", "校园体检服务", "老旧电梯安全评估", "消防栓更新", "窗口服务外包", "信访积案化解", "桥梁定期检测",
    ];

    public static string Office(Dice dice) => dice.Pick(s_places) + dice.Pick(s_offices);

    public static List<string> Projects(Dice dice, int count, params string[] endings) =>
        [.. dice.Some(s_projects, count).Select(name => name + (endings.Length > 0 ? dice.Pick(endings) : ""))];
}
