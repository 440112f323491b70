package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    private final Signs signs = new Signs();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b\\n1,2           | 1:a/b 2:1/2
            a;b\\n1;2           | 1:a/b 2:1/2
            a\\tb\\n1\\t2       | 1:a/b 2:1/2
            sep=;\\na;b\\n1;2   | 2:a/b 3:1/2
            "sep=;"\\r\\na;b    | 2:a/b
            \\n\\na,b\\n1,2     | 3:a/b 4:1/2
            a,b\\r\\n1,2\\r\\n  | 1:a/b 2:1/2
            a,b\\r1,2           | 1:a/b 2:1/2
            a,b\\n"1\\n1",2\\n3,4 | 1:a/b 2:1\\n1/2 4:3/4
            a,b\\n"x""y",2      | 1:a/b 2:x"y/2
            a,b\\n"x,y",2       | 1:a/b 2:x,y/2
            a,b\\n"x"y,2\\n3,4  | 1:a/b 2:xy/2 3:3/4
            a,b\\nx"y,2         | 1:a/b 2:x"y/2
            a,b\\n\\n1,2        | 1:a/b 2: 3:1/2
            a,b\\n1;2,3         | 1:a/b 2:1;2/3
            a,b\\n1,2\\n,       | 1:a/b 2:1/2 3:/
            """)
    void rowsWithTheirLines(String csv, String expected) throws IOException {
        assertThat(rows(unescaped(csv))).isEqualTo(unescaped(expected).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b\\n"1",2\\n3,"4"     | quotes where none are needed, lines 2-3
            "a",b\\n1,2             | quotes where none are needed, line 1
            a,b\\n"",2              | quotes where none are needed, line 2
            a,b\\n1,"2"             | quotes where none are needed, line 2
            a,b\\n"1,1","2""2"      | -
            a,b\\n"1\\n2",3         | -
            a,b\\r\\n1,2            | Windows line ends, line 1
            a,b\\n"1\\r\\n2",3      | -
            a;b\\n1;2               | semicolons in place of commas, line 1
            sep=,\\na,b             | a sep= line, line 1
            \uFEFFa,b               | a byte order mark in the CSV itself, line 1
            a,b\\n1,2\\n            | -
            """)
    void signsOfEditing(String csv, String expected) throws IOException {
        rows(unescaped(csv));
        assertThat(signs.texts()).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void quoteThatIsNeverClosedKeepsTheRowsBefore() {
        List<String> before = new ArrayList<>();
        assertThatThrownBy(() -> read(new StringReader("a,b\n1,2\n\"3,4\n5,6\n"), before))
                .isInstanceOfSatisfying(
                        MalformedTable.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThat(before).containsExactly("1:a/b", "2:1/2");
    }

    @Test
    void endlessCellIsRefusedBeforeItIsHeld() {
        List<String> before = new ArrayList<>();
        assertThatThrownBy(() -> read(new Endless("a,b\n1,2\n", "x"), before))
                .isInstanceOf(MalformedTable.class)
                .hasMessageContaining("a cell of more than 65,536 characters");
        assertThat(before).containsExactly("1:a/b", "2:1/2");
    }

    @Test
    void endlessRowIsRefusedBeforeItIsHeld() {
        assertThatThrownBy(() -> read(new Endless("a,b\n1,2\n", "x,"), new ArrayList<>()))
                .isInstanceOf(MalformedTable.class)
                .hasMessageContaining("a row of more than 1,048,576 characters");
    }

    @Test
    void endlessHeaderIsRefusedBeforeItIsHeld() {
        assertThatThrownBy(() -> read(new Endless("", "x,"), new ArrayList<>())).isInstanceOf(MalformedTable.class);
    }

    @Test
    void longestCellIsRead() throws IOException {
        String cell = "x".repeat(CsvGuard.MAX_FIELD);
        assertThat(rows("a,b\n" + cell + ",2\n3,4")).endsWith("3:3/4");
    }

    private String rows(String csv) throws IOException {
        List<String> rows = new ArrayList<>();
        read(new StringReader(csv), rows);
        return String.join(" ", rows);
    }

    private void read(Reader csv, List<String> rows) throws IOException {
        try (CsvRows source = CsvRows.open(csv, signs)) {
            for (RowSource.RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.line() + ":" + String.join("/", row.cells()));
            }
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    /** A text that never ends: a reader that would hold a line of it would never return. */
    private static final class Endless extends Reader {
        private final String start;
        private final String rest;
        private int position;

        Endless(String start, String rest) {
            this.start = start;
            this.rest = rest;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++, position++) {
                buffer[offset + i] = position < start.length()
                        ? start.charAt(position)
                        : rest.charAt((position - start.length()) % rest.length());
            }
            return length;
        }

        @Override
        public void close() {}
    }
}
