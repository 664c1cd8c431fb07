package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.fixture.CoverageSamples;

class JsonMappingTest {
    private final ObjectMapper mapper = JsonMapping.mapper();

    @Test
    void leaves_empty_parts_out_and_reads_them_back() throws JsonProcessingException {
        Household household = CoverageSamples.household("h-01").build();

        String json = mapper.writeValueAsString(household);

        assertThat(json).isEqualTo("{\"id\":\"h-01\",\"grid\":\"g-1\"}");
        assertThat(mapper.readValue(json, Household.class)).isEqualTo(household);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"h-01\", \"grid\": \"g-1\", \"street\": 1}",
                "{\"id\": \"h-01\", \"grid\": \"g-1\", \"grid\": \"g-2\"}",
                "{\"id\": \"h-01\", \"grid\": 1}"
            })
    void a_mapper_of_a_host_throws_where_a_reader_reports(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Household.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void decimals_are_exact_and_plain() throws JsonProcessingException {
        BigDecimal decimal = mapper.readValue("12345678901234567890.10", BigDecimal.class);

        assertThat(decimal).isEqualTo(new BigDecimal("12345678901234567890.10"));
        assertThat(mapper.writeValueAsString(List.of(new BigDecimal("1E+3")))).isEqualTo("[1000]");
    }

    @Test
    void a_decimal_of_endless_places_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("1e999999999", BigDecimal.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
