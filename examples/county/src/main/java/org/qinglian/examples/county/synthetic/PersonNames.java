package org.qinglian.examples.county.synthetic;

import java.util.List;
import org.qinglian.core.common.PersonName;

/** Names of people (姓名) put together by chance from common characters; a likeness to anybody is an accident. */
final class PersonNames {
    private static final List<String> SURNAMES = characters("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余");
    private static final List<String> GIVEN = characters("伟芳秀敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰文辉玲红建国华志春梅海燕小东雪峰玉林云山清和安宁");

    private PersonNames() {}

    static PersonName next(Chance chance) {
        String given = chance.pick(GIVEN) + (chance.permille(700) ? chance.pick(GIVEN) : "");
        return PersonName.of(chance.pick(SURNAMES) + given);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
