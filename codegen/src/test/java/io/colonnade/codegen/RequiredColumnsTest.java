package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.query.NewValues;
import io.colonnade.schema.Table;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row with more required columns than there are stages is checked when it is complete. */
class RequiredColumnsTest {

    @TempDir
    private Path classes;

    @Test
    void namesTheRequiredColumnsThatAreMissing() throws Exception {
        Compilation.messages(new GoldenCase("required").recorded("h2"), classes);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Table.class.getClassLoader())) {
            Class<?> type = loader.loadClass(GoldenCase.PACKAGE + ".NewForm");
            Object draft = type.getMethod("draft").invoke(null);
            for (int field = 1; field <= 13; field++) {
                draft = draft.getClass()
                        .getMethod("field" + field, String.class)
                        .invoke(draft, "x");
            }
            Object almost = draft;
            assertThatThrownBy(() -> complete(almost))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("A new row of form still lacks values, missing. Set them before complete().");
            Object full = set(set(draft, "values"), "missing");
            assertThat(((NewValues<?>) complete(full)).assignments()).hasSize(15);
        }
    }

    private static Object set(Object draft, String field) throws ReflectiveOperationException {
        return draft.getClass().getMethod(field, int.class).invoke(draft, 1);
    }

    private static Object complete(Object draft) throws ReflectiveOperationException {
        try {
            return draft.getClass().getMethod("complete").invoke(draft);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalStateException refusal) {
                throw refusal;
            }
            throw failure;
        }
    }
}
