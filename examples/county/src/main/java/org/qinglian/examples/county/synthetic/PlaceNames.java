package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import org.qinglian.core.common.LocalizedText;

/** Names of places (地名) that do not exist, put together from characters of landscape: 青溪, Qingxi. */
final class PlaceNames {
    private record Syllable(String zh, String en) {}

    private static final List<Syllable> FIRST = syllables(
            "青 qing 白 bai 金 jin 柳 liu 枫 feng 松 song 竹 zhu 荷 he 梅 mei 桂 gui 兰 lan 芦 lu 沙 sha 南 nan 北 bei 东 dong 西 xi 上 shang 下 xia 双 shuang");
    private static final List<Syllable> SECOND = syllables(
            "溪 xi 石 shi 岭 ling 湾 wan 坪 ping 塘 tang 坡 po 桥 qiao 泉 quan 洲 zhou 庄 zhuang 岗 gang 渡 du 沟 gou 堰 yan 井 jing 垭 ya 林 lin");
    private static final List<Syllable> TOWNS = syllables(
            "明湖 minghu 安和 anhe 晨光 chenguang 星桥 xingqiao 云山 yunshan 清源 qingyuan 望川 wangchuan 长林 changlin 泽口 zekou 月河 yuehe 丰禾 fenghe 远亭 yuanting 石泉湾 shiquanwan 枫叶岭 fengyeling 稻香 daoxiang 碧水 bishui 彩云 caiyun 鹿鸣 luming 雁归 yangui 松涛 songtao");

    private PlaceNames() {}

    /** The name of a township, such as 云山镇 or 云山街道. */
    static LocalizedText township(int index, boolean street) {
        Syllable name = TOWNS.get(index % TOWNS.size());
        return LocalizedText.of(
                name.zh() + (street ? "街道" : "镇"), capitalised(name.en()) + (street ? " street" : " township"));
    }

    /** The name of a village or community, such as 青溪村; each index up to 359 has its own. */
    static LocalizedText village(int index, boolean community) {
        Syllable second = SECOND.get(index % SECOND.size());
        Syllable first = FIRST.get((index / SECOND.size() + index) % FIRST.size());
        return LocalizedText.of(
                first.zh() + second.zh() + (community ? "社区" : "村"),
                capitalised(first.en() + second.en()) + (community ? " community" : " village"));
    }

    /** A name with something after it: 云山镇 and 党委. */
    static LocalizedText extended(LocalizedText name, String zh, String en) {
        return LocalizedText.of(name.zh().orElseThrow() + zh, name.en().orElseThrow() + " " + en);
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Syllable> syllables(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return IntStream.range(0, words.size() / 2)
                .mapToObj(i -> new Syllable(words.get(2 * i), words.get(2 * i + 1)))
                .toList();
    }
}
