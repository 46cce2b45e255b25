package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerTypesTest {

    /** Declared type, type below it, of the CLR, bytes, precision, scale: as the catalog has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bit              | bit              | false | 1    | 1  | 0 | boolean
            tinyint          | tinyint          | false | 1    | 3  | 0 | smallint
            smallint         | smallint         | false | 2    | 5  | 0 | smallint
            int              | int              | false | 4    | 10 | 0 | integer
            bigint           | bigint           | false | 8    | 19 | 0 | bigint
            decimal          | decimal          | false | 9    | 18 | 0 | numeric(18)
            numeric          | numeric          | false | 9    | 12 | 3 | 'numeric(12, 3)'
            money            | money            | false | 8    | 19 | 4 | 'numeric(19, 4)'
            smallmoney       | smallmoney       | false | 4    | 10 | 4 | 'numeric(10, 4)'
            real             | real             | false | 4    | 24 | 0 | real
            float            | float            | false | 8    | 53 | 0 | double precision
            char             | char             | false | 3    | 0  | 0 | char(3)
            nchar            | nchar            | false | 6    | 0  | 0 | char(3)
            varchar          | varchar          | false | 20   | 0  | 0 | varchar(20)
            nvarchar         | nvarchar         | false | 40   | 0  | 0 | varchar(20)
            varchar          | varchar          | false | -1   | 0  | 0 | text
            nvarchar         | nvarchar         | false | -1   | 0  | 0 | text
            sysname          | nvarchar         | false | 256  | 0  | 0 | varchar(128)
            text             | text             | false | 16   | 0  | 0 | text
            ntext            | ntext            | false | 16   | 0  | 0 | text
            binary           | binary           | false | 16   | 0  | 0 | binary
            varbinary        | varbinary        | false | -1   | 0  | 0 | binary
            image            | image            | false | 16   | 0  | 0 | binary
            timestamp        | timestamp        | false | 8    | 0  | 0 | binary
            date             | date             | false | 3    | 10 | 0 | date
            time             | time             | false | 5    | 16 | 7 | time
            datetime         | datetime         | false | 8    | 23 | 3 | timestamp
            smalldatetime    | smalldatetime    | false | 4    | 16 | 0 | timestamp
            datetime2        | datetime2        | false | 8    | 27 | 7 | timestamp
            datetimeoffset   | datetimeoffset   | false | 10   | 34 | 7 | timestamp with time zone
            uniqueidentifier | uniqueidentifier | false | 16   | 0  | 0 | uuid
            json             | json             | false | -1   | 0  | 0 | json
            xml              | xml              | false | -1   | 0  | 0 | xml
            sql_variant      | sql_variant      | false | 8016 | 0  | 0 | sql_variant
            vector           | vector           | false | 20   | 0  | 0 | vector
            hierarchyid      | hierarchyid      | true  | 892  | 0  | 0 | binary
            geography        | geography        | true  | -1   | 0  | 0 | binary
            Point3           |                  | true  | -1   | 0  | 0 | binary
            Isbn             | varchar          | false | 13   | 0  | 0 | varchar(13)
            Unknown          |                  | false | 8    | 0  | 0 | Unknown
            """)
    void mapsEveryType(
            String name,
            @Nullable String base,
            boolean ofTheRuntime,
            int bytes,
            int precision,
            int scale,
            String expected) {
        assertThat(SqlServerTypes.of(name, base, ofTheRuntime, bytes, precision, scale)
                        .text())
                .isEqualTo(expected);
    }
}
