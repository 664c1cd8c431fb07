package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionScannerTest {
    @Test
    void finds_line_and_column_of_a_field_and_of_an_entry() throws IOException {
        String text = """
                {
                  "grids": [
                    {"id": "g-1"},
                    {"id": "g-2", "kind": "micro"}
                  ]
                }
                """;

        assertThat(place(text, "")).isEqualTo("f.json:1:1");
        assertThat(place(text, "/grids")).isEqualTo("f.json:2:3 /grids");
        assertThat(place(text, "/grids/1")).isEqualTo("f.json:4:5 /grids/1");
        assertThat(place(text, "/grids/1/kind")).isEqualTo("f.json:4:19 /grids/1/kind");
    }

    @Test
    void counts_a_chinese_character_as_one_column() throws IOException {
        assertThat(place("{\"名称\": \"青溪村\", \"网格\": 1}", "/网格")).isEqualTo("f.json:1:15 /网格");
    }

    @Test
    void finds_its_way_through_nested_lists() throws IOException {
        assertThat(place("[[1, 2], [3, [4, 5]]]", "/1/1/0")).isEqualTo("f.json:1:15 /1/1/0");
    }

    @Test
    void reads_escaped_pointers() throws IOException {
        assertThat(place("{\"a/b\": 1, \"c~d\": 2}", "/a~1b")).isEqualTo("f.json:1:2 /a~1b");
        assertThat(place("{\"a/b\": 1, \"c~d\": 2}", "/c~0d")).isEqualTo("f.json:1:12 /c~0d");
    }

    @Test
    void gives_the_nearest_enclosing_value_where_the_wanted_one_is_absent() throws IOException {
        assertThat(place("[\n {\"id\": 1}\n]", "/0/grid/zh")).isEqualTo("f.json:2:2 /0/grid/zh");
        assertThat(place("[\n {\"id\": 1}\n]", "/7/grid")).isEqualTo("f.json:1:1 /7/grid");
    }

    @Test
    void finds_what_stands_before_a_syntax_error() throws IOException {
        assertThat(place("[{\"id\": 1},\n {\"id\": 2, oops", "/1/id")).isEqualTo("f.json:2:3 /1/id");
    }

    @Test
    void finds_the_first_of_two_fields_of_one_name() throws IOException {
        assertThat(place("{\"id\": 1,\n\"id\": 2}", "/id")).isEqualTo("f.json:1:2 /id");
    }

    @Test
    void knows_no_line_of_an_empty_text() throws IOException {
        assertThat(place("", "/id")).isEqualTo("f.json /id");
    }

    private static String place(String text, String pointer) throws IOException {
        return new PositionScanner(List.of(pointer))
                .scan("f.json", new StringReader(text))
                .get(pointer)
                .toString();
    }
}
