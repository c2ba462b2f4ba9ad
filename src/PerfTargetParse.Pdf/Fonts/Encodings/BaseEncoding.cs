namespace PerfTargetParse.Pdf.Fonts.Encodings;

/// <summary>The encodings that fonts go on from (ISO 32000, annex D), as what their codes mean.</summary>
internal sealed class BaseEncoding
{
    private const int FirstCode = 32;
    private const char None = '□';

    /// <summary>The characters from code 32 on; □ where there is none.</summary>
    private readonly string _characters;

    private BaseEncoding(string characters) => _characters = characters;

    /// <summary>StandardEncoding, Adobe's for Latin Type 1 fonts.</summary>
    public static BaseEncoding Standard { get; } = new(
        " !\"#$%&’()*+,-./0123456789:;<=>?"
        + "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        + "‘abcdefghijklmnopqrstuvwxyz{|}~□"
        + "□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□"
        + "□¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ□–†‡·□¶•‚„”»…‰□¿"
        + "□`´ˆ˜¯˘˙¨□˚¸□˝˛ˇ—□□□□□□□□□□□□□□□"
        + "□Æ□ª□□□□ŁØŒº□□□□□æ□□□ı□□łøœß□□□□");

    /// <summary>WinAnsiEncoding; unused codes are bullets (annex D.2, note 3).</summary>
    public static BaseEncoding WinAnsi { get; } = new(
        " !\"#$%&'()*+,-./0123456789:;<=>?"
        + "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        + "`abcdefghijklmnopqrstuvwxyz{|}~•"
        + "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
        + " ¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ");

    /// <summary>MacRomanEncoding.</summary>
    public static BaseEncoding MacRoman { get; } = new(
        " !\"#$%&'()*+,-./0123456789:;<=>?"
        + "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        + "`abcdefghijklmnopqrstuvwxyz{|}~□"
        + "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
        + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ"
        + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ□ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    /// <summary>MacExpertEncoding: small capitals, old-style, raised and lowered figures, given as the plain characters.</summary>
    public static BaseEncoding MacExpert { get; } = new(
        " !˝¢$$&´⁽⁾‥․,-.⁄0123456789:;□—□?"
        + "□□□□ð□□¼½¾⅛⅜⅝⅞⅓⅔□□□□□□ﬀﬁﬂﬃﬄ₍□₎ˆ-"
        + "`abcdefghijklmnopqrstuvwxyz₡1₨˜□"
        + "□a¢□□□□áàâäãåçéèêëíìîïñóòôöõúùûü"
        + "□⁸₄₃₆₈₇š□¢₂□¨□ˇo₅□,.ý□$□□þ□₉₀žæø"
        + "¿₁ł□□□□□□¸□□□□□œ‒-□□□□¡□ÿ□¹²³⁴⁵⁶"
        + "⁷⁹⁰□ert□□isd□□□□□l˛˘¯bⁿm,.˙˚□□□□");

    /// <summary>Built into Symbol.</summary>
    public static BaseEncoding Symbol { get; } = new(
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
        + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
        + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼□"
        + "□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□□"
        + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
        + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
        + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪□〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭□");

    /// <summary>Built into ZapfDingbats.</summary>
    public static BaseEncoding ZapfDingbats { get; } = new(
        " ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟"
        + "✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿"
        + "❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞□"
        + "❨❩❪❫❬❭❮❯❰❱❲❳❴❵□□□□□□□□□□□□□□□□□□"
        + "□❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿"
        + "➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟"
        + "➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯□➱➲➳➴➵➶➷➸➹➺➻➼➽➾□");

    /// <summary>An encoding by the name that a font dictionary gives it; null of another name.</summary>
    public static BaseEncoding? Find(string? name) => name switch
    {
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        "MacExpertEncoding" => MacExpert,
        _ => null,
    };

    /// <summary>What a code means; U+0000 where it means nothing.</summary>
    public char this[int code] => code >= FirstCode && _characters[code - FirstCode] is var character and not None ? character : '\0';
}
