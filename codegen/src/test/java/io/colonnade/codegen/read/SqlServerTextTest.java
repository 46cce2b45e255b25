package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.model.TypeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            INTEGER   | ((0))                              | 0
            INTEGER   | ((-1))                             | -1
            NUMERIC   | ((0.5))                            | 0.5
            NUMERIC   | ((1)+(2))                          | (1)+(2)
            BOOLEAN   | ((1))                              | true
            BOOLEAN   | ((0))                              | false
            BOOLEAN   | ('true')                           | 'true'
            VARCHAR   | ('open')                           | 'open'
            VARCHAR   | (N'it''s (so')                     | 'it''s (so'
            VARCHAR   | ('')                               | ''
            VARCHAR   | (N'a'+N'b')                        | N'a'+N'b'
            VARCHAR   | (NULL)                             |
            UUID      | (newsequentialid())                | newsequentialid()
            TIMESTAMP | (getdate())                        | current_timestamp
            TIMESTAMP | (sysdatetime())                    | current_timestamp
            DATE      | (CONVERT([date],getdate()))        | CONVERT([date],getdate())
            BIGINT    | (NEXT VALUE FOR [dbo].[invoice])   | NEXT VALUE FOR [dbo].[invoice]
            VARCHAR   | "CREATE DEFAULT [d] AS 'x'"        | "CREATE DEFAULT [d] AS 'x'"
            """)
    void spellsDefaultsAsOtherDatabasesDo(TypeKind kind, String definition, @Nullable String expected) {
        assertThat(SqlServerText.defaultValue(definition, kind)).isEqualTo(expected);
    }

    @Test
    void hasADefaultThatCannotBeSeen() {
        assertThat(SqlServerText.defaultValue(null, TypeKind.INTEGER)).contains("VIEW DEFINITION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            (isjson([details])>(0))        | details
            (isjson([details])=(1))        | details
            (ISJSON([a ]]b])>(0))          | a ]b
            (isjson([details],OBJECT)=(1)) | details
            (isjson([a])>(0) AND [b]>(0))  |
            ([isjson]>(0))                 |
            ([c]='b' OR [c]='a')           |
            """)
    void seesThatAColumnHoldsJson(String check, @Nullable String column) {
        assertThat(SqlServerText.jsonColumn(check)).isEqualTo(column);
    }
}
