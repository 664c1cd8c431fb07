package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodesTest {
    @Test
    void closes_with_both_check_characters() {
        assertThat(CreditCodes.of("11", "419901", 19)).isEqualTo("114199010000001906");
    }

    @Test
    void writes_ten_as_x() {
        assertThat(CreditCodes.of("54", "419901", 6).charAt(16)).isEqualTo('X');
    }
}
