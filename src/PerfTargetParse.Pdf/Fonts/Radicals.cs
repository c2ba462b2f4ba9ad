namespace PerfTargetParse.Pdf.Fonts;

/// <summary>
/// Radicals that stand for whole characters: fonts draw both with one glyph, and what tells its meaning often gives the radical.
/// The plain characters are those of Unicode's Equivalent_Unified_Ideograph. (Compatibility decomposition would miss most of the
/// supplement, and change brackets.)
/// </summary>
internal static class Radicals
{
    private const char FirstOfSupplement = '\u2E80';
    private const char None = '\u3000';
    private const char FirstOfKangxi = '\u2F00';

    /// <summary>Plain characters of U+2E80 and on; a blank where there is none.</summary>
    private const string Supplement =
        "　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓"
        + "罒㓁冗　羊　　耂肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨"
        + "鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>Plain characters of U+2F00 and on.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾"
        + "干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生"
        + "用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷"
        + "豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
        + "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The plain character of a radical; any other character as it is.</summary>
    public static char Fold(char character)
    {
        if (character < FirstOfSupplement)
        {
            return character;
        }

        if (character - FirstOfKangxi is var kangxi and >= 0)
        {
            return kangxi < Kangxi.Length ? Kangxi[kangxi] : character;
        }

        return character - FirstOfSupplement is var index && index < Supplement.Length && Supplement[index] != None ? Supplement[index] : character;
    }
}
