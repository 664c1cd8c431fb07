package org.qinglian.scoring.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.qinglian.core.document.DocumentSource;

/** The scheme files of the library. */
final class StandardSchemes {
    static final List<String> FILES = List.of(
            "demo/pioneer-index.json",
            "demo/fortress-index.json",
            "demo/service-index.json",
            "demo/clean-village-index.json",
            "demo/clean-village-rating.json",
            "demo/pioneer-year.json",
            "demo/village-stars.json",
            "demo/fortress-year.json",
            "demo/village-accounts.json",
            "demo/household-month.json",
            "demo/household-quarter.json",
            "demo/cadre-colours.json",
            "demo/cadre-check-up.json",
            "qinghai-2018/pioneer-index-pre-granted.json",
            "qinghai-2018/pioneer-index-subtractive.json",
            "qinghai-2018/fortress-index.json",
            "fuding-2012/secretary.json",
            "village-grading/2c.json",
            "zhejiang-good-governance-village/2d.json",
            "clean-village-2022/recognition.json",
            "pingyang-2024/village-index.json",
            "jisuo-2024/village-index.json",
            "ouhai-2021/clean-agency.json",
            "ningguo-2023/township-service.json",
            "taizhou-2023/private-enterprise.json",
            "expressway-group/clean-construction.json",
            "jiangbei-2022/check-up.json");

    private StandardSchemes() {}

    static DocumentSource source(String file) {
        return new DocumentSource() {
            @Override
            public String name() {
                return file;
            }

            @Override
            public InputStream open() throws IOException {
                InputStream stream = StandardSchemes.class.getResourceAsStream(file);
                if (stream == null) {
                    throw new IOException("Scheme file '" + file + "' is missing from its module.");
                }
                return stream;
            }
        };
    }
}
