package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every left side was read from MySQL 8.0.31 or MariaDB 11.4.5. */
class MysqlTextTest {

    @Test
    void readsLabels() {
        assertThat(MysqlText.labels("enum('a','it''s','x,y','b\\\\c','\"q\"',')','','n\\nl')"))
                .containsExactly("a", "it's", "x,y", "b\\c", "\"q\"", ")", "", "n\nl");
        assertThat(MysqlText.labels("enum('" + "x".repeat(250) + "','" + "''".repeat(20_000) + "')"))
                .containsExactly("x".repeat(250), "'".repeat(20_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            (`x` > 0)                                          | (`x` > 0)
            (`c` in (_utf8mb4\\'a\\',_utf8mb4\\'b\\\\\\'c\\')) | (`c` in ('a','b\\'c'))
            concat(`e`,_latin1\\'x\\\\\\\\y\\')                | concat(`e`,'x\\\\y')
            concat(`a'_b'`,_utf8mb4\\'a _utf8mb4\\')           | concat(`a'_b'`,'a _utf8mb4')
            lower(`a`)                                         | lower(`a`)
            """)
    void spellsExpressionsOfMysqlAsPeopleDo(String catalog, String expected) {
        assertThat(MysqlText.mysqlExpression(catalog)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "NONE", textBlock = """
            VARCHAR   |                                         | NONE                 | NONE
            VARCHAR   |                                         | it's                 | 'it''s'
            VARCHAR   |                                         | NULL                 | 'NULL'
            VARCHAR   |                                         | current_timestamp    | 'current_timestamp'
            VARCHAR   | DEFAULT_GENERATED                       | uuid()               | uuid()
            TEXT      | DEFAULT_GENERATED                       | _utf8mb4\\'plain\\'  | 'plain'
            TEXT      | DEFAULT_GENERATED                       | _utf8mb4\\'it\\\\\\'s\\' | 'it''s'
            INTEGER   |                                         | 5                    | 5
            INTEGER   | DEFAULT_GENERATED                       | (1 + 2)              | (1 + 2)
            NUMERIC   |                                         | 0.50                 | 0.50
            BOOLEAN   |                                         | 1                    | true
            BOOLEAN   |                                         | b'0'                 | false
            BINARY    |                                         | 0x616263             | 0x616263
            DATE      |                                         | 2020-02-29           | '2020-02-29'
            DATE      | DEFAULT_GENERATED                       | curdate()            | current_date
            TIME      | DEFAULT_GENERATED                       | curtime()            | current_time
            TIMESTAMP | DEFAULT_GENERATED                       | CURRENT_TIMESTAMP    | current_timestamp
            TIMESTAMP |                                         | CURRENT_TIMESTAMP    | current_timestamp
            TIMESTAMP | DEFAULT_GENERATED on update NOW         | CURRENT_TIMESTAMP(6) | CURRENT_TIMESTAMP(6)
            """)
    void readsDefaultsOfMysql(TypeKind kind, @Nullable String extra, @Nullable String text, @Nullable String expected) {
        assertThat(MysqlText.mysqlDefault(column(text, extra == null ? "" : extra), kind))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "NONE", textBlock = """
            VARCHAR   | NONE                       | NONE
            VARCHAR   | NULL                       | NONE
            VARCHAR   | 'NULL'                     | 'NULL'
            VARCHAR   | 'it''s'                    | 'it''s'
            TEXT      | 'it\\'s \\\\'              | 'it''s \\'
            VARCHAR   | uuid()                     | uuid()
            INTEGER   | 5                          | 5
            BOOLEAN   | 1                          | true
            BOOLEAN   | b'0'                       | false
            BIGINT    | nextval(`shop`.`invoice`)  | nextval(`shop`.`invoice`)
            DATE      | curdate()                  | current_date
            DATE      | '2020-02-29'               | '2020-02-29'
            TIMESTAMP | current_timestamp()        | current_timestamp
            TIMESTAMP | current_timestamp(6)       | current_timestamp(6)
            """)
    void readsDefaultsOfMariadb(TypeKind kind, @Nullable String text, @Nullable String expected) {
        assertThat(MysqlText.mariadbDefault(text, kind)).isEqualTo(expected);
    }

    private static MysqlColumn column(@Nullable String defaultValue, String extra) {
        QualifiedName table = new QualifiedName("shop", "book");
        return new MysqlColumn(
                table, "x", 1, "int", "int", null, null, null, defaultValue, true, extra, null, null, null);
    }
}
