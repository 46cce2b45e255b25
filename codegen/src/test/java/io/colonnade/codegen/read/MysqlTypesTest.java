package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqlTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tinyint    | tinyint(1)                    | boolean
            tinyint    | tinyint(1) unsigned           | smallint
            tinyint    | tinyint(1) unsigned zerofill  | smallint
            tinyint    | tinyint                       | smallint
            tinyint    | tinyint(4)                    | smallint
            tinyint    | tinyint unsigned              | smallint
            bit        | bit(1)                        | boolean
            bit        | bit(5)                        | binary
            smallint   | smallint(6)                   | smallint
            smallint   | smallint unsigned             | integer
            smallint   | smallint(5) unsigned zerofill | integer
            mediumint  | mediumint                     | integer
            mediumint  | mediumint(8) unsigned         | integer
            int        | int                           | integer
            int        | int(10) unsigned              | bigint
            bigint     | bigint(20)                    | bigint
            bigint     | bigint unsigned               | bigint unsigned
            year       | year(4)                       | integer
            float      | float unsigned                | real
            float      | float(7,2)                    | real
            double     | double                        | double precision
            date       | date                          | date
            time       | time(6)                       | time
            datetime   | datetime(3)                   | timestamp
            timestamp  | timestamp                     | timestamp with time zone
            tinytext   | tinytext                      | text
            longtext   | longtext                      | text
            binary     | binary(16)                    | binary
            mediumblob | mediumblob                    | binary
            point      | point                         | binary
            geomcollection | geomcollection            | binary
            json       | json                          | json
            uuid       | uuid                          | uuid
            inet6      | inet6                         | inet6
            inet4      | inet4                         | inet4
            """)
    void mapsEveryType(String name, String spelling, String expected) {
        assertThat(MysqlTypes.of(name, spelling, null, null, null).text()).isEqualTo(expected);
    }

    @Test
    void keepsLengthsAndDigits() {
        assertThat(MysqlTypes.of("varchar", "varchar(20)", 20, null, null).text())
                .isEqualTo("varchar(20)");
        assertThat(MysqlTypes.of("char", "char(3)", 3, null, null).text()).isEqualTo("char(3)");
        assertThat(MysqlTypes.of("set", "set('a','b')", 3, null, null).text()).isEqualTo("varchar(3)");
        assertThat(MysqlTypes.of("text", "text", 65535, null, null).text()).isEqualTo("text");
        assertThat(MysqlTypes.of("decimal", "decimal(10,2)", null, 10, 2).text())
                .isEqualTo("numeric(10, 2)");
        assertThat(MysqlTypes.of("decimal", "decimal(65,0) unsigned", null, 65, 0)
                        .text())
                .isEqualTo("numeric(65)");
    }

    @Test
    void passesThroughWhatItDoesNotKnow() {
        ColumnType type = MysqlTypes.of("hyperloglog", "hyperloglog(9)", null, null, null);
        assertThat(type.kind()).isEqualTo(TypeKind.OTHER);
        assertThat(type.text()).isEqualTo("hyperloglog(9)");
    }
}
